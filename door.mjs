// The one door: sets a fresh machine up, then starts, tests, checks, mends or measures.
// Reached as `npm start`, `npm test`, `npm run check | fix | bench | fuzz | check:rules | bundle | leveller`.

import { execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = dirname(fileURLToPath(import.meta.url));

/** What is needed, as Debian names it: what for, and the program that shows it is there, or what to ask. */
const COMPILER = {
  "build-essential": { why: "a C compiler, for SQLite", program: "cc" },
  "pkg-config": { why: "finds libraries", program: "pkg-config" },
};
const WINDOW = {
  ...COMPILER,
  "libwebkit2gtk-4.1-dev": {
    why: "the web view of the window",
    asks: ["pkg-config", "--exists", "webkit2gtk-4.1"],
  },
};
const READERS = {
  "poppler-utils": { why: "reads the PDFs back", program: "pdftotext" },
  qpdf: { why: "checks the PDFs", program: "qpdf" },
  strace: { why: "shows that nothing goes to a network", program: "strace" },
};
const SCREENS = {
  "webkit2gtk-driver": { why: "drives the real window", program: "WebKitWebDriver" },
  xvfb: { why: "a screen without a screen", program: "xvfb-run" },
  xauth: { why: "opens that screen", program: "xauth" },
  chromium: { why: "runs the browser tests", program: "chromium" },
};
const PEERS = {
  python3: { why: "runs the libraries we are measured against", program: "python3" },
  "python3-venv": { why: "keeps them apart", asks: ["python3", "-c", "import ensurepip, venv"] },
};

const out = (line) => process.stdout.write(`${line}\n`);
/** Beside what a command prints, which may go to a file. */
const note = (line) => process.stderr.write(`${line}\n`);

function stop(line) {
  process.stderr.write(`leveller: ${line}\n`);
  process.exit(1);
}

const how = (command, options) => ({
  cwd: ROOT,
  stdio: "inherit",
  ...options,
  env: { ...process.env, ...buildCache(), ...options.env },
  shell: process.platform === "win32" && command === "npm",
});

function run(command, args, options = {}) {
  const { status, error, signal } = spawnSync(command, args, how(command, options));
  if (error) stop(`${command} could not be run: ${error.message}`);
  if (status !== 0) process.exit(status ?? (signal ? 1 : 0));
}

/** A build cache outside the checkout is used where somebody made one; none is ever required. */
function buildCache() {
  if (process.env.CARGO_TARGET_DIR) return {};
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "leveller", "target");
  return existsSync(cache) ? { CARGO_TARGET_DIR: cache } : {};
}

function target(...path) {
  return join({ ...process.env, ...buildCache() }.CARGO_TARGET_DIR ?? join(ROOT, "target"), ...path);
}

const answers = (command, ...args) => spawnSync(command, args, { stdio: "ignore" }).status === 0;

function needRust() {
  if (!answers("cargo", "--version"))
    stop("Rust is missing. Install it from https://rustup.rs and come again.");
  const wanted = readFileSync(join(ROOT, "Cargo.toml"), "utf8").match(/rust-version = "(\d+)\.(\d+)"/);
  const found = execFileSync("rustc", ["--version"], { encoding: "utf8" }).match(/(\d+)\.(\d+)/);
  const old = Number(found[1]) * 1000 + Number(found[2]) < Number(wanted[1]) * 1000 + Number(wanted[2]);
  if (old) stop(`Rust ${found[0]} is too old; ${wanted[1]}.${wanted[2]} is needed. Run: rustup update`);
}

/** Formatter and linter are components of Rust that a small installation leaves out. */
function needLint() {
  const tools = { rustfmt: "fmt", clippy: "clippy" };
  const missing = Object.keys(tools).filter((name) => !answers("cargo", tools[name], "--version"));
  if (missing.length === 0) return;
  if (!answers("rustup", "--version")) {
    const debian = missing.map((name) => (name === "clippy" ? "rust-clippy" : name)).join(" ");
    stop(
      `Rust lacks ${missing.join(" and ")}. Install them where Rust came from (Debian: apt-get install ${debian}), or use https://rustup.rs.`,
    );
  }
  note(`Installing with rustup: ${missing.join(", ")} (to check the format and the code)`);
  run("rustup", ["component", "add", ...missing]);
}

/** The fuzzers are built by a nightly compiler, which nothing else here needs. */
function needFuzz() {
  const needed = {
    "rustup toolchain install nightly": ["cargo", "+nightly", "--version"],
    "cargo install cargo-fuzz": ["cargo", "fuzz", "--version"],
  };
  const missing = Object.keys(needed).filter((command) => !answers(...needed[command]));
  if (missing.length > 0)
    stop(`Fuzzing needs a nightly compiler and cargo-fuzz. Run: ${missing.join(" && ")}`);
}

function found({ program, asks }) {
  if (asks) return answers(...asks);
  return process.env.PATH?.split(delimiter).some((folder) => existsSync(join(folder, program)));
}

/** Without apt: names what was not found, and does not stop, as it may go by another name. */
function tellPackages(packages, missing) {
  const linux = process.platform === "linux";
  const tell = missing
    .filter((name) => linux || !(name in WINDOW))
    .map((name) => `${packages[name].program ?? name} (${packages[name].why})`);
  if (process.platform === "darwin" && !answers("xcode-select", "-p"))
    tell.unshift("the command line tools (xcode-select --install)");
  if (process.platform === "win32")
    tell.unshift("the Visual Studio C++ build tools, and WebView2 where Windows lacks it");
  if (tell.length === 0) return;
  note(`Leveller needs some system software that was not found: ${tell.join(", ")}.`);
  if (linux && missing.some((name) => name in WINDOW))
    note("Fedora: gcc pkgconf, for the window webkit2gtk4.1-devel. Arch: base-devel, webkit2gtk-4.1.");
}

/** Installs the system packages that are missing, where there is apt; elsewhere says which to install. */
function needPackages(packages) {
  const missing = Object.keys(packages).filter((name) => !found(packages[name]));
  if (!existsSync("/usr/bin/dpkg-query")) return tellPackages(packages, missing);
  if (missing.length === 0) return;
  const why = missing.map((name) => `${name} (${packages[name].why})`).join(", ");
  const root = process.getuid() === 0;
  if (!root && !answers("sudo", "-n", "true") && !process.stdin.isTTY) {
    stop(`These packages are missing: ${why}. Run: sudo apt-get install ${missing.join(" ")}`);
  }
  note(`Installing with apt: ${why}`);
  const apt = (...args) => {
    const words = ["apt-get", "-qq", "-o", "Dpkg::Use-Pty=0", ...args];
    const [command, ...rest] = root ? words : ["sudo", ...words];
    run(command, rest, {
      env: { DEBIAN_FRONTEND: "noninteractive" },
      stdio: ["inherit", "ignore", "inherit"],
    });
  };
  apt("update");
  apt("install", "-y", "--no-install-recommends", ...missing);
}

/** Installs the packages of package-lock.json, unless they are those installed last. */
function needNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const least = { 20: 19, 22: 12 }[major] ?? (major > 22 ? 0 : Infinity);
  if (minor < least) stop(`Node ${process.versions.node} does not do; 20.19, or 22.12 or newer, is needed.`);
  const done = join(ROOT, "node_modules", ".package-lock.json");
  const fresh =
    existsSync(done) && statSync(done).mtimeMs >= statSync(join(ROOT, "package-lock.json")).mtimeMs;
  if (!fresh) run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
}

function step(name, command, args, options) {
  out(`\n── ${name}`);
  run(command, args, options);
}

/**
 * Takes several rows of steps abreast, so that no core waits for a step that uses one. What the first row prints is
 * seen at once, what the others print when each step ends; the first step that fails ends everything.
 */
async function abreast(...rows) {
  const running = new Set();
  const take = (row, [name, command, args, options = {}]) =>
    new Promise((done) => {
      const stdio = row === 0 ? "inherit" : ["ignore", "pipe", "pipe"];
      const child = spawn(command, args, how(command, { ...options, stdio }));
      const printed = [];
      running.add(child);
      if (row === 0) out(`\n── ${name}`);
      else for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => printed.push(data));
      const ended = (status, why = "") => {
        running.delete(child);
        if (row > 0) out(`\n── ${name}\n${Buffer.concat(printed)}`);
        if (status !== 0) {
          for (const other of running) other.kill();
          if (why) stop(why);
          process.exit(status);
        }
        done();
      };
      child.on("error", (error) => ended(1, `${command} could not be run: ${error.message}`));
      child.on("close", (status) => ended(status ?? 1));
    });
  await Promise.all(
    rows.map(async (steps, row) => {
      for (const one of steps) await take(row, one);
    }),
  );
}

/** Installs Python programs apart from all others. Returns whether they are there. */
function python(folder, needed) {
  const own = join(folder, "bin", "python");
  // One that was begun without python3-venv has no pip.
  const begun = answers(own, "-m", "pip", "--version") || answers("python3", "-m", "venv", "--clear", folder);
  const words = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", join(ROOT, needed)];
  return begun && answers(own, ...words);
}

/** The checker of accessible PDF, where it can be had (python3-venv): without it one test says that it is skipped. */
function checks() {
  const folder = target("checks");
  if (python(folder, join("tests", "independent", "requirements.txt"))) process.env.LEVELLER_CHECKS = folder;
  else
    note(
      "The checker of accessible PDF (tests/independent/requirements.txt) could not be installed; its test is skipped.",
    );
}

const script = (name, options) => [name, "npm", ["run", "--silent", name], options];
const npm = (name) => step(...script(name));
const cargo = (name, ...args) => step(name, "cargo", args);

/** When the newest of some files and folders was written or lost a file. */
function newest(...paths) {
  const times = paths.flatMap((path) => {
    const { mtimeMs } = statSync(path);
    if (!statSync(path).isDirectory()) return [mtimeMs];
    return [mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name)))];
  });
  return Math.max(0, ...times);
}

/** Builds the pages, unless those that are there are newer than all they are made of: new ones cost a new window. */
function pages() {
  const sources = ["ui/src", "ui/index.html", "ui/vite.config.ts", "data/language", "package-lock.json"];
  const built = join(ROOT, "ui", "dist", "index.html");
  if (existsSync(built) && newest(built) > newest(...sources.map((source) => join(ROOT, source)))) return;
  npm("ui:build");
}

/**
 * Checks and builds the packages chosen; none are those that need no window. Libraries are compiled with the features
 * that the chosen packages ask of them together, and again for every other choice; so one run of tests makes one choice.
 */
const built = (packages) => [
  ["format", "cargo", ["fmt", "--all", "--check"]],
  ["lint", "cargo", ["clippy", "--quiet", ...packages, "--all-targets", "--", "-D", "warnings"]],
  ["building", "cargo", ["build", "--quiet", ...packages, "--bins", "--tests"]],
];
const engine = (packages) => ["tests of the engine", "cargo", ["test", "--quiet", ...packages]];
const INTERFACE = [script("ui:lint"), script("ui:check"), script("ui:test")];

const doors = {
  start(args) {
    needRust();
    needPackages(WINDOW);
    needNode();
    pages();
    cargo(
      "building the window (the first time takes some minutes)",
      "build",
      "--release",
      "-p",
      "leveller-desktop",
    );
    if (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
      stop("There is no screen to open the window on. Without one, run: xvfb-run -a npm start");
    }
    step("Leveller", target("release", "leveller-desktop"), args);
  },

  async test() {
    needRust();
    needLint();
    needPackages({ ...WINDOW, ...READERS, ...SCREENS });
    needNode();
    pages();
    checks();
    const everything = ["--workspace"];
    const fake = target("pages");
    const pagesOnce = [
      "pages",
      "npx",
      ["vite", "build", "ui", "--mode", "fake", "--logLevel", "error", "--outDir", fake],
    ];
    await abreast(built(everything), [...INTERFACE, pagesOnce]);
    await abreast([engine(everything)], [script("ui:screens", { env: { LEVELLER_PAGES: fake } })]);
    const tests = ["--test", "tests/desktop/"];
    const env = {
      LEVELLER_DESKTOP: target("debug", "leveller-desktop"),
      LEVELLER_CLI: target("debug", "leveller"),
    };
    step("the real window", "xvfb-run", ["-a", "-s", "-screen 0 1600x1000x24", process.execPath, ...tests], {
      env,
    });
    out("\nEverything passed.");
  },

  async check() {
    needRust();
    needLint();
    needPackages({ ...COMPILER, ...READERS });
    needNode();
    checks();
    await abreast(built([]), INTERFACE);
    await abreast([engine([])]);
  },

  fix() {
    needRust();
    needLint();
    needPackages(WINDOW);
    needNode();
    cargo("format", "fmt", "--all");
    npm("ui:fix");
    pages();
    const env = { LEVELLER_WRITE_BINDINGS: "1" };
    const tests = ["test", "--quiet", "--workspace"];
    step("bindings", "cargo", [...tests, "--lib", "bindings"], { env });
    step("recorded views", "cargo", [...tests, "--test", "recorded"], { env });
  },

  bench(args) {
    needRust();
    needPackages({ ...WINDOW, ...SCREENS, ...PEERS });
    needNode();
    pages();
    const peers = target("peers");
    if (!python(peers, join("benches", "peers", "requirements.txt")))
      stop("The peers could not be installed.");
    const env = { LEVELLER_PEERS: peers };
    step("measuring", "cargo", ["bench", "--quiet", "-p", "leveller-benches", ...args], { env });
    if (args.length > 0) return;
    step("scrolling and dragging", process.execPath, ["benches/scroll.mjs"]);
    cargo("building the window", "build", "--quiet", "--release", "-p", "leveller-desktop");
    const window = { LEVELLER_DESKTOP: target("release", "leveller-desktop") };
    step("its package", "npx", ["tauri", "bundle", "--bundles", "deb"]);
    step("the window", "xvfb-run", ["-a", process.execPath, "benches/window.mjs"], { env: window });
  },

  // Bytes nobody wrote, against the readers of files; finds go to target/fuzz.
  fuzz([seconds = "300", ...targets]) {
    needRust();
    needFuzz();
    const artifacts = target("fuzz", "artifacts");
    for (const name of targets.length > 0 ? targets : ["csv", "xlsx", "xbrl", "review"]) {
      const found = target("fuzz", "corpus", name);
      [artifacts, found].forEach((folder) => mkdirSync(folder, { recursive: true }));
      const begun = join("tests", "cases", "fuzz", name);
      const limits = [`-max_total_time=${seconds}`, "-timeout=20", "-rss_limit_mb=4096", "-max_len=16384"];
      const words = ["+nightly", "fuzz", "run", "--target-dir", target("fuzz"), name, found, begun, "--"];
      step(name, "cargo", [...words, ...limits, `-artifact_prefix=${join(artifacts, `${name}-`)}`]);
    }
  },

  // Payroll law beside three independent programs, in environments made for it and thrown away.
  "check-rules"() {
    needRust();
    needPackages({ ...COMPILER, ...PEERS });
    cargo("building the command line", "build", "--quiet", "--release", "-p", "leveller-cli");
    step("comparing", "python3", [join("tests", "independent", "check.py"), target("release", "leveller")]);
  },

  bundle() {
    needRust();
    needPackages(WINDOW);
    needNode();
    pages();
    step("packages", "npx", ["tauri", "build", "--bundles", "deb,rpm"]);
  },

  leveller(args) {
    needRust();
    needPackages(COMPILER);
    run("cargo", ["build", "--quiet", "--release", "-p", "leveller-cli"]);
    // Paths are the caller's: npm remembers where it was called from.
    run(target("release", "leveller"), args, { cwd: process.env.INIT_CWD ?? process.cwd() });
  },
};

const [door, ...args] = process.argv.slice(2);
if (!doors[door]) stop(`one of: ${Object.keys(doors).join(", ")}`);
await doors[door](args);
