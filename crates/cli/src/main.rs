//! The command line `leveller`: results on standard output, everything else on standard error.
//!
//! Exit status: 0 done, 1 stopped by a problem in the input, 2 wrong usage.

mod arguments;
mod ballot;
mod cash;
mod cells;
mod deal;
mod json;
mod printing;
mod review;
mod run;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    let arguments = arguments::Arguments::parse();
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("leveller: {error}");
            return ExitCode::from(1);
        }
    };
    match runtime.block_on(run::run(arguments.command)) {
        Ok(code) => code,
        Err(error) => {
            run::complain(&error);
            ExitCode::from(1)
        }
    }
}
