//! Programs that a test starts, and how they end.

use rustix::process::{Pid, Signal, kill_process, kill_process_group};
use std::process::{Child, ExitStatus};
use std::time::{Duration, Instant};

/// Sends a signal to a child that has not been waited for.
pub fn signal(child: &Child, signal: Signal) {
    kill_process(pid(child), signal).ok();
}

/// Kills a child that leads a process group, and everything in it.
pub fn kill_group(leader: &Child) {
    kill_process_group(pid(leader), Signal::KILL).ok();
}

fn pid(child: &Child) -> Pid {
    Pid::from_raw(i32::try_from(child.id()).unwrap()).unwrap()
}

/// Waits for the end of a child; `None` when it still runs after `deadline`.
pub fn wait(child: &mut Child, deadline: Duration) -> Option<ExitStatus> {
    let begun = Instant::now();
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            return Some(status);
        }
        if begun.elapsed() >= deadline {
            return None;
        }
        std::thread::sleep(crate::poll::INTERVAL);
    }
}

/// Asks a child to end (SIGTERM), and kills it if it has not after `deadline`.
pub fn end(child: &mut Child, deadline: Duration) -> ExitStatus {
    if let Some(status) = child.try_wait().unwrap() {
        return status;
    }
    signal(child, Signal::TERM);
    wait(child, deadline).unwrap_or_else(|| {
        child.kill().ok();
        child.wait().unwrap()
    })
}
