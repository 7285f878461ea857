//! Embeds the built pages and the configuration of the window.
fn main() {
    tauri_build::build();
}
