// The one door: sets a fresh machine up, then starts, tests, checks, mends or measures.
// Reached as `npm start`, `npm test`, `npm run check | fix | bench | bundle | leveller`.

import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = dirname(fileURLToPath(import.meta.url));

/** What the window is built with, and what only the tests need, as Debian names it. */
const BUILD = {
  "libwebkit2gtk-4.1-dev": "the web view of the window",
  "build-essential": "a C compiler, for SQLite",
  "pkg-config": "finds the libraries above",
};
const TEST = {
  "webkit2gtk-driver": "drives the real window",
  xvfb: "a screen without a screen",
  xauth: "opens that screen",
  chromium: "runs the browser tests",
  "poppler-utils": "reads the PDFs back",
  qpdf: "checks the PDFs",
  strace: "shows that nothing goes to a network",
};
const ELSEWHERE = {
  linux:
    "Install the development files of WebKitGTK 4.1, a C compiler and pkg-config (Fedora: webkit2gtk4.1-devel gcc pkgconf; Arch: webkit2gtk-4.1 base-devel).",
  darwin: "Install the command line tools: xcode-select --install",
  win32: "Install the Visual Studio C++ build tools, and WebView2 where Windows lacks it.",
};

const out = (line) => process.stdout.write(`${line}\n`);

function stop(line) {
  process.stderr.write(`leveller: ${line}\n`);
  process.exit(1);
}

function run(command, args, options = {}) {
  const env = { ...process.env, ...buildCache(), ...options.env };
  const shell = process.platform === "win32" && command === "npm";
  const { status, error, signal } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: "inherit",
    ...options,
    env,
    shell,
  });
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

/** Installs the system packages that are missing, where there is apt; elsewhere says which to install. */
function needPackages(packages) {
  if (!existsSync("/usr/bin/dpkg-query")) {
    if (process.platform !== "linux" || !answers("pkg-config", "--exists", "webkit2gtk-4.1")) {
      out(`Leveller needs some system software. ${ELSEWHERE[process.platform] ?? ELSEWHERE.linux}`);
    }
    return;
  }
  const installed = (name) => {
    const asked = spawnSync("dpkg-query", ["-W", "-f=${Status}", name], { encoding: "utf8" });
    return asked.stdout.includes("ok installed");
  };
  const missing = Object.keys(packages).filter((name) => !installed(name));
  if (missing.length === 0) return;
  const why = missing.map((name) => `${name} (${packages[name]})`).join(", ");
  const root = process.getuid() === 0;
  if (!root && !answers("sudo", "-n", "true") && !process.stdin.isTTY) {
    stop(`These packages are missing: ${why}. Run: sudo apt-get install ${missing.join(" ")}`);
  }
  out(`Installing with apt: ${why}`);
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
  const [major] = process.versions.node.split(".").map(Number);
  if (major < 20) stop(`Node ${process.versions.node} is too old; 20.19 or newer is needed.`);
  const done = join(ROOT, "node_modules", ".package-lock.json");
  const fresh =
    existsSync(done) && statSync(done).mtimeMs >= statSync(join(ROOT, "package-lock.json")).mtimeMs;
  if (!fresh) run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
}

function step(name, command, args, options) {
  out(`\n── ${name}`);
  run(command, args, options);
}

const npm = (script) => step(script, "npm", ["run", "--silent", script]);
const cargo = (name, ...args) => step(name, "cargo", args);
const pages = () => npm("ui:build");

/** Everything that needs no window: what a developer runs while working. */
function quick() {
  cargo("format", "fmt", "--all", "--check");
  npm("ui:lint");
  npm("ui:check");
  npm("ui:test");
  cargo("lint", "clippy", "--quiet", "--all-targets", "--", "-D", "warnings");
  cargo("tests without a window", "test", "--quiet");
}

const doors = {
  start(args) {
    needRust();
    needPackages(BUILD);
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

  test() {
    needRust();
    needPackages({ ...BUILD, ...TEST });
    needNode();
    pages();
    quick();
    cargo(
      "lint of the window",
      "clippy",
      "--quiet",
      "-p",
      "leveller-desktop",
      "--all-targets",
      "--",
      "-D",
      "warnings",
    );
    cargo("the contract with the window", "test", "--quiet", "-p", "leveller-desktop");
    cargo("building the window", "build", "--quiet", "-p", "leveller-desktop", "-p", "leveller-cli");
    npm("ui:screens");
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

  check() {
    needRust();
    needNode();
    quick();
  },

  fix() {
    needRust();
    needNode();
    cargo("format", "fmt", "--all");
    npm("ui:fix");
    pages();
    const env = { LEVELLER_WRITE_BINDINGS: "1" };
    step("bindings", "cargo", ["test", "--quiet", "-p", "leveller-desktop"], { env });
    step("recorded views", "cargo", ["test", "--quiet", "-p", "leveller-app", "--test", "recorded"], { env });
  },

  bench(args) {
    needRust();
    const peers = target("peers");
    if (!existsSync(join(peers, "bin", "python"))) step("peers", "python3", ["-m", "venv", peers]);
    const needed = join(ROOT, "benches", "peers", "requirements.txt");
    run(join(peers, "bin", "python"), [
      "-m",
      "pip",
      "install",
      "--quiet",
      "--disable-pip-version-check",
      "-r",
      needed,
    ]);
    const env = { LEVELLER_PEERS: peers };
    step("measuring", "cargo", ["bench", "--quiet", "-p", "leveller-benches", ...args], { env });
  },

  bundle() {
    needRust();
    needPackages(BUILD);
    needNode();
    pages();
    step("packages", "npx", ["tauri", "build", "--bundles", "deb,rpm"]);
  },

  leveller(args) {
    needRust();
    run("cargo", ["build", "--quiet", "--release", "-p", "leveller-cli"]);
    // Paths are the caller's: npm remembers where it was called from.
    run(target("release", "leveller"), args, { cwd: process.env.INIT_CWD ?? process.cwd() });
  },
};

const [door, ...args] = process.argv.slice(2);
if (!doors[door]) stop(`one of: ${Object.keys(doors).join(", ")}`);
doors[door](args);
