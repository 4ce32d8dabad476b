//! The Debian package, made of the programs of this build.

use crate::lokd::run;
use crate::paths;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

/// The package, made once by every process of tests: by cargo-deb, as a release is, of the programs that are tested.
///
/// # Panics
///
/// When it cannot be made.
#[must_use]
pub fn file() -> &'static Path {
    static FILE: LazyLock<PathBuf> = LazyLock::new(make);
    &FILE
}

/// What is in the package, as a folder.
///
/// # Panics
///
/// When it cannot be taken apart.
#[must_use]
pub fn unpacked() -> &'static Path {
    static FOLDER: LazyLock<PathBuf> = LazyLock::new(|| {
        let folder = folder().join("unpacked");
        let mut dpkg = Command::new("dpkg-deb");
        dpkg.arg("-x").arg(file()).arg(&folder);
        run(dpkg, "").ok();
        folder
    });
    &FOLDER
}

/// A folder of this process, in the place of an earlier one's.
fn folder() -> &'static Path {
    static FOLDER: LazyLock<PathBuf> = LazyLock::new(|| {
        let folder = paths::target("test-package");
        std::fs::remove_dir_all(&folder).ok();
        paths::target("test-package")
    });
    &FOLDER
}

fn make() -> PathBuf {
    let [program, _] = ["lokd", "lokctl"].map(paths::program);
    let profile = program.parent().unwrap();
    let mut cargo = Command::new(paths::installed("cargo").join("bin/cargo-deb"));
    cargo
        .args(["--package", "lokd", "--no-build", "--offline", "--locked"])
        // How well it is compressed is not looked at.
        .args(["--fast", "--compress-type", "gz", "--compress-system"])
        .arg("--profile")
        .arg(profile.file_name().unwrap())
        .arg("--output")
        .arg(folder().join(""))
        .env("CARGO_TARGET_DIR", profile.parent().unwrap())
        .current_dir(paths::root());
    let output = run(cargo, "").ok();
    PathBuf::from(output.stdout.trim())
}
