//! Passwords: argon2id on a few threads of its own, behind a queue that is bounded.
//!
//! A hash is meant to be expensive; the pool sees to it that it is expensive for nobody else. Each thread keeps its
//! arena of memory, and an unknown account costs what a known one costs. What is hashed is the NFKC form; a hash of older
//! days may be of the text as it was typed, which is tried after it where the two differ.

use super::random::Random;
use crate::measure;
use crate::protocol::password::normal;
use argon2::{Algorithm, Argon2, Block, Params, Version};
use aws_lc_rs::pbkdf2;
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};
use lok_common::Secret;
use std::fmt;
use std::num::NonZeroU32;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use subtle::ConstantTimeEq;
use tokio::sync::oneshot;
use zeroize::Zeroizing;

/// The longest password, in characters.
pub const MAX_CHARS: usize = 256;
/// The longest password, in bytes.
pub const MAX_BYTES: usize = 1_024;

/// The largest arena that a stored hash may ask for, in KiB.
const MAX_MEMORY_KIB: u32 = 256 * 1_024;
const MAX_ITERATIONS: u32 = 64;
/// The most rounds that a stored hash of Django may ask for: twice what its newest release does.
const MAX_PBKDF2_ROUNDS: u32 = 2_000_000;
/// The longest salt that a stored hash of Django may have, in bytes.
const MAX_PBKDF2_SALT: usize = 128;
const OUTPUT: usize = 32;
const SALT: usize = 16;

/// How new passwords are hashed, and by how many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parameters {
    /// Memory of one hash in KiB.
    pub memory_kib: u32,
    /// Passes over the memory.
    pub iterations: u32,
    /// Lanes.
    pub parallelism: u32,
    /// Threads that hash.
    pub workers: usize,
    /// Hashes that may wait.
    pub queue: usize,
}

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PoolError {
    /// The queue is full: 503 with Retry-After.
    #[error("too many passwords are being checked at this moment")]
    Busy,
    /// More than [`MAX_CHARS`] characters or [`MAX_BYTES`] bytes.
    #[error("a password has at most 256 characters")]
    TooLong,
    /// argon2 refuses these parameters.
    #[error("argon2 refuses these parameters: m={memory_kib} KiB t={iterations} p={parallelism}")]
    Parameters {
        /// Memory in KiB.
        memory_kib: u32,
        /// Passes.
        iterations: u32,
        /// Lanes.
        parallelism: u32,
    },
    /// The pool has ended, or a hash failed.
    #[error("passwords cannot be checked")]
    Failed,
}

/// What a password turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// It is the right one.
    pub ok: bool,
    /// It is right, and was hashed in an older way: hash it anew and store that.
    pub rehash: bool,
}

const WRONG: Verdict = Verdict {
    ok: false,
    rehash: false,
};

/// The threads that hash.
pub struct PasswordPool {
    jobs: SyncSender<Job>,
    hashes: Arc<AtomicU64>,
}

struct Job {
    password: Secret,
    work: Work,
}

enum Work {
    Hash(oneshot::Sender<Result<String, PoolError>>),
    Verify(Option<String>, oneshot::Sender<Verdict>),
}

impl fmt::Debug for PasswordPool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PasswordPool")
    }
}

impl PasswordPool {
    /// Starts the threads. They end when the pool is dropped.
    ///
    /// # Errors
    /// [`PoolError::Parameters`], and [`PoolError::Failed`] if the system gives no thread.
    pub fn new(parameters: Parameters, random: Arc<dyn Random>) -> Result<Self, PoolError> {
        let params = params(&parameters).ok_or(PoolError::Parameters {
            memory_kib: parameters.memory_kib,
            iterations: parameters.iterations,
            parallelism: parameters.parallelism,
        })?;
        let (jobs, receiver) = sync_channel(parameters.queue.max(1));
        let receiver = Arc::new(Mutex::new(receiver));
        let hashes = Arc::new(AtomicU64::new(0));
        for number in 0..parameters.workers.max(1) {
            let mut worker = Worker {
                params: params.clone(),
                arena: Zeroizing::new(Vec::new()),
                random: Arc::clone(&random),
                hashes: Arc::clone(&hashes),
            };
            let receiver = Arc::clone(&receiver);
            std::thread::Builder::new()
                .name(format!("password-{number}"))
                .spawn(move || worker.run(&receiver))
                .map_err(|_| PoolError::Failed)?;
        }
        Ok(Self { jobs, hashes })
    }

    /// Hashes a new password into a PHC string.
    ///
    /// # Errors
    /// [`PoolError::Busy`], [`PoolError::TooLong`], [`PoolError::Failed`].
    pub async fn hash(&self, password: Secret) -> Result<String, PoolError> {
        if too_long(&password) {
            return Err(PoolError::TooLong);
        }
        let _hashing = measure::hashing();
        let (sender, answer) = oneshot::channel();
        self.enqueue(password, Work::Hash(sender))?;
        answer.await.map_err(|_| PoolError::Failed)?
    }

    /// Checks a password against a stored hash: argon2 in PHC form, or what Django stores.
    ///
    /// `None`, for an account that is not there or has no password, costs one hash and is always wrong. A password that
    /// is too long is wrong at once, whoever's it would be.
    ///
    /// # Errors
    /// [`PoolError::Busy`] and [`PoolError::Failed`].
    pub async fn verify(
        &self,
        password: Secret,
        stored: Option<String>,
    ) -> Result<Verdict, PoolError> {
        if too_long(&password) {
            return Ok(WRONG);
        }
        let _hashing = measure::hashing();
        let (sender, answer) = oneshot::channel();
        self.enqueue(password, Work::Verify(stored, sender))?;
        answer.await.map_err(|_| PoolError::Failed)
    }

    /// How many hashes were computed since the start.
    #[must_use]
    pub fn hashes(&self) -> u64 {
        self.hashes.load(Ordering::Relaxed)
    }

    fn enqueue(&self, password: Secret, work: Work) -> Result<(), PoolError> {
        self.jobs
            .try_send(Job { password, work })
            .map_err(|error| match error {
                TrySendError::Full(_) => PoolError::Busy,
                TrySendError::Disconnected(_) => PoolError::Failed,
            })
    }
}

/// Whether a stored hash can be checked here; whoever has one that cannot be will never sign in by it.
#[must_use]
pub fn is_known(stored: &str) -> bool {
    match stored.strip_prefix("argon2$") {
        Some(rest) => Phc::read(&format!("${rest}")).is_some(),
        None if stored.starts_with("pbkdf2_") => Pbkdf2::read(stored).is_some(),
        None => Phc::read(stored).is_some(),
    }
}

/// A hash of argon2, taken apart.
struct Phc {
    algorithm: Algorithm,
    version: Version,
    params: Params,
    salt: Vec<u8>,
    expected: Vec<u8>,
}

impl Phc {
    /// `None`: it is none, or would cost too much.
    fn read(stored: &str) -> Option<Self> {
        let stored = argon2::PasswordHash::new(stored).ok()?;
        let algorithm = Algorithm::try_from(stored.algorithm.as_str()).ok()?;
        let version = Version::try_from(stored.version.unwrap_or(19)).ok()?;
        let params = Params::try_from(&stored).ok()?;
        if params.m_cost() > MAX_MEMORY_KIB || params.t_cost() > MAX_ITERATIONS {
            return None;
        }
        Some(Self {
            algorithm,
            version,
            params,
            salt: stored.salt?.as_ref().to_vec(),
            expected: stored.hash?.as_bytes().to_vec(),
        })
    }
}

/// `pbkdf2_sha256$<rounds>$<salt>$<base64>`, as Django writes it, or the same with SHA-512.
struct Pbkdf2<'a> {
    algorithm: pbkdf2::Algorithm,
    rounds: NonZeroU32,
    salt: &'a str,
    expected: Vec<u8>,
}

impl<'a> Pbkdf2<'a> {
    /// `None`: it is none, or would cost too much.
    fn read(stored: &'a str) -> Option<Self> {
        let mut parts = stored.split('$');
        let (algorithm, length) = match parts.next()? {
            "pbkdf2_sha256" => (pbkdf2::PBKDF2_HMAC_SHA256, 32),
            "pbkdf2_sha512" => (pbkdf2::PBKDF2_HMAC_SHA512, 64),
            _ => return None,
        };
        let rounds: NonZeroU32 = parts.next()?.parse().ok()?;
        let (salt, expected) = (parts.next()?, parts.next()?);
        if rounds.get() > MAX_PBKDF2_ROUNDS
            || !(1..=MAX_PBKDF2_SALT).contains(&salt.len())
            || parts.next().is_some()
        {
            return None;
        }
        let expected = STANDARD.decode(expected).ok()?;
        (expected.len() == length).then_some(Self {
            algorithm,
            rounds,
            salt,
            expected,
        })
    }
}

fn too_long(password: &Secret) -> bool {
    let text = password.expose();
    text.len() > MAX_BYTES || text.chars().count() > MAX_CHARS
}

fn params(parameters: &Parameters) -> Option<Params> {
    Params::new(
        parameters.memory_kib,
        parameters.iterations,
        parameters.parallelism,
        Some(OUTPUT),
    )
    .ok()
}

struct Worker {
    params: Params,
    /// Kept between hashes: fresh memory costs half as much again as the hash.
    arena: Zeroizing<Vec<Block>>,
    random: Arc<dyn Random>,
    hashes: Arc<AtomicU64>,
}

impl Worker {
    fn run(&mut self, jobs: &Mutex<Receiver<Job>>) {
        // Behind the threads that answer requests. Where the system refuses, it is only slower for the others.
        rustix::process::setpriority_process(None, 10).unwrap_or_default();
        loop {
            let next = jobs.lock().unwrap_or_else(PoisonError::into_inner).recv();
            let Ok(job) = next else { return };
            // A defect in one hash must not cost the pool a thread; the waiting request sees its channel closed.
            drop(catch_unwind(AssertUnwindSafe(|| self.work(job))));
        }
    }

    fn work(&mut self, job: Job) {
        let typed = job.password.expose();
        let normal = Zeroizing::new(normal(typed).into_owned());
        match job.work {
            // Who asked may be gone by now; then there is nobody to tell.
            Work::Hash(answer) => drop(answer.send(self.hash(normal.as_bytes()))),
            Work::Verify(_, answer) if answer.is_closed() => {}
            Work::Verify(stored, answer) => {
                let mut verdict = self.verify(normal.as_bytes(), stored.clone());
                if !verdict.ok && *normal != typed {
                    let ok = self.verify(typed.as_bytes(), stored).ok;
                    verdict = Verdict { ok, rehash: ok };
                }
                // Who asked may be gone by now.
                answer.send(verdict).ok();
            }
        }
    }

    fn hash(&mut self, password: &[u8]) -> Result<String, PoolError> {
        let mut salt = [0; SALT];
        self.random.fill(&mut salt);
        let params = self.params.clone();
        let output = self
            .argon2(
                Algorithm::Argon2id,
                Version::V0x13,
                &params,
                password,
                &salt,
                OUTPUT,
            )
            .ok_or(PoolError::Failed)?;
        Ok(format!(
            "$argon2id$v=19$m={},t={},p={}${}${}",
            params.m_cost(),
            params.t_cost(),
            params.p_cost(),
            STANDARD_NO_PAD.encode(salt),
            STANDARD_NO_PAD.encode(output.as_slice()),
        ))
    }

    fn verify(&mut self, password: &[u8], stored: Option<String>) -> Verdict {
        let checked = match stored.as_deref() {
            Some(hash) if hash.starts_with("pbkdf2_") => self.verify_pbkdf2(password, hash),
            Some(hash) => match hash.strip_prefix("argon2$") {
                // Django puts its own word before the PHC form. Without it the hash is as any other.
                Some(rest) => self
                    .verify_phc(password, &format!("${rest}"))
                    .map(|Verdict { ok, .. }| Verdict { ok, rehash: ok }),
                None => self.verify_phc(password, hash),
            },
            None => None,
        };
        checked.unwrap_or_else(|| {
            if stored.is_some() {
                tracing::warn!("a stored password hash cannot be read: its account cannot sign in");
            }
            let params = self.params.clone();
            self.argon2(
                Algorithm::Argon2id,
                Version::V0x13,
                &params,
                password,
                &[0; SALT],
                OUTPUT,
            );
            WRONG
        })
    }

    /// `None`: this is not a hash that can be checked.
    fn verify_phc(&mut self, password: &[u8], stored: &str) -> Option<Verdict> {
        let Phc {
            algorithm,
            version,
            params,
            salt,
            expected,
        } = Phc::read(stored)?;
        let output = self.argon2(algorithm, version, &params, password, &salt, expected.len())?;
        let ok: bool = output.ct_eq(&expected).into();
        let current = algorithm == Algorithm::Argon2id
            && version == Version::V0x13
            && expected.len() == OUTPUT
            && (params.m_cost(), params.t_cost(), params.p_cost())
                == (
                    self.params.m_cost(),
                    self.params.t_cost(),
                    self.params.p_cost(),
                );
        Some(Verdict {
            ok,
            rehash: ok && !current,
        })
    }

    /// `None`: this is not a hash that can be checked.
    fn verify_pbkdf2(&mut self, password: &[u8], stored: &str) -> Option<Verdict> {
        let stored = Pbkdf2::read(stored)?;
        self.hashes.fetch_add(1, Ordering::Relaxed);
        // Compares in constant time.
        let ok = pbkdf2::verify(
            stored.algorithm,
            stored.rounds,
            stored.salt.as_bytes(),
            password,
            &stored.expected,
        )
        .is_ok();
        Some(Verdict { ok, rehash: ok })
    }

    fn argon2(
        &mut self,
        algorithm: Algorithm,
        version: Version,
        params: &Params,
        password: &[u8],
        salt: &[u8],
        length: usize,
    ) -> Option<Zeroizing<Vec<u8>>> {
        self.hashes.fetch_add(1, Ordering::Relaxed);
        let (blocks, usual) = (params.block_count(), self.params.block_count());
        if self.arena.len() < blocks.max(usual) {
            self.arena.resize(blocks.max(usual), Block::default());
        }
        let mut output = Zeroizing::new(vec![0; length]);
        let done = Argon2::new(algorithm, version, params.clone()).hash_password_into_with_memory(
            password,
            salt,
            &mut output,
            &mut self.arena[..blocks],
        );
        if self.arena.len() > usual {
            // An imported hash asked for more than is usual: it is not kept.
            self.arena.truncate(usual);
            self.arena.shrink_to_fit();
        }
        done.ok().map(|()| output)
    }
}

#[cfg(test)]
mod tests {
    use super::super::random::OsRandom;
    use super::*;

    fn pool(parameters: Parameters) -> PasswordPool {
        PasswordPool::new(parameters, Arc::new(OsRandom)).expect("a pool")
    }

    const CHEAP: Parameters = Parameters {
        memory_kib: 64,
        iterations: 1,
        parallelism: 1,
        workers: 2,
        queue: 8,
    };

    fn secret(text: &str) -> Secret {
        Secret::new(text.to_owned())
    }

    #[tokio::test]
    async fn hashes_verify_and_old_parameters_are_renewed() {
        let (old, new) = (
            pool(CHEAP),
            pool(Parameters {
                memory_kib: 128,
                ..CHEAP
            }),
        );
        let phc = old.hash(secret("correct horse")).await.expect("hashed");
        assert!(phc.starts_with("$argon2id$v=19$m=64,t=1,p=1$"), "{phc}");
        assert_ne!(
            phc,
            old.hash(secret("correct horse")).await.expect("hashed")
        );
        let right = Verdict {
            ok: true,
            rehash: false,
        };
        // Repeatedly, because the arena is used again.
        for _ in 0..4 {
            assert_eq!(
                old.verify(secret("correct horse"), Some(phc.clone())).await,
                Ok(right)
            );
            assert_eq!(
                old.verify(secret("wrong"), Some(phc.clone())).await,
                Ok(WRONG)
            );
        }
        assert_eq!(
            new.verify(secret("correct horse"), Some(phc.clone())).await,
            Ok(Verdict {
                ok: true,
                rehash: true
            })
        );
        assert_eq!(new.verify(secret("wrong"), Some(phc)).await, Ok(WRONG));
    }

    #[tokio::test]
    async fn an_account_that_is_not_there_costs_exactly_one_hash() {
        let pool = pool(CHEAP);
        assert_eq!(pool.verify(secret("x"), None).await, Ok(WRONG));
        assert_eq!(pool.hashes(), 1);
        for broken in [
            "",
            "!",
            "$argon2id$",
            "pbkdf2_sha256$0$a$b",
            "$argon2id$v=19$m=4000000,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        ] {
            let before = pool.hashes();
            assert_eq!(
                pool.verify(secret("x"), Some(broken.into())).await,
                Ok(WRONG)
            );
            assert_eq!(pool.hashes(), before + 1, "{broken}");
        }
    }

    /// Made by Python's `hashlib.pbkdf2_hmac` in the form that Django documents.
    #[tokio::test]
    async fn passwords_of_django_verify_and_are_to_be_hashed_anew() {
        let pool = pool(CHEAP);
        let right = Verdict {
            ok: true,
            rehash: true,
        };
        for (password, stored) in [
            (
                "correct horse",
                "pbkdf2_sha256$1000$seasalt$mQnueSakb748zqBAC1tmWVZsZbi2zPGZarEzTGdfmso=",
            ),
            (
                "correct horse",
                "pbkdf2_sha256$3000$ncb2QXUhlyRVDFhvN7P3iq$4ZTHuwMRZvK5SDCXMNv950yTNHAqmadgfGBOfGiQvSI=",
            ),
            (
                "grüße, 東京",
                "pbkdf2_sha256$1$s$pnVu9cxWkzWb+DAXTch1IOhWt36PRbNlCwdyVzW4+Ss=",
            ),
            (
                "correct horse",
                "pbkdf2_sha512$1000$seasalt$CBx2rkpvjyEAoopNVuRZWOOxTTRwoV6JjrHARZAmWoRGf7Bll/+N6ttV/4gWvtd16NJ94OpVpZHm44IdMrFULg==",
            ),
            (
                "",
                "pbkdf2_sha256$10$empty$KeGKvVyRZyXxCf9UL90cohkMDRNf3snEdsYUBlSVjRk=",
            ),
        ] {
            assert!(is_known(stored), "{stored}");
            let stored = Some(stored.to_owned());
            let verdict = pool.verify(secret(password), stored.clone()).await;
            assert_eq!(verdict, Ok(right), "{stored:?}");
            let verdict = pool.verify(secret("wrong"), stored.clone()).await;
            assert_eq!(verdict, Ok(WRONG), "{stored:?}");
        }
    }

    #[tokio::test]
    async fn argon2_of_django_has_one_more_word() {
        let pool = pool(CHEAP);
        let phc = pool.hash(secret("correct horse")).await.expect("hashed");
        let stored = format!("argon2{phc}");
        assert!(is_known(&stored) && is_known(&phc), "{stored}");
        let right = Verdict {
            ok: true,
            rehash: true,
        };
        let verdict = pool
            .verify(secret("correct horse"), Some(stored.clone()))
            .await;
        assert_eq!(verdict, Ok(right));
        let verdict = pool.verify(secret("wrong"), Some(stored)).await;
        assert_eq!(verdict, Ok(WRONG));
    }

    /// `x` is the password of the first ones, if they were taken.
    #[tokio::test]
    async fn hashes_of_unknown_form_or_cost_never_verify() {
        let pool = pool(CHEAP);
        let long = format!(
            "pbkdf2_sha256$1${}$Iw9uUpJ8wkEJJjGR3rcONsswOtuGX7TZe8GsNaKCO3I=",
            "s".repeat(129)
        );
        for stored in [
            "pbkdf2_sha256$2000001$s$Iw9uUpJ8wkEJJjGR3rcONsswOtuGX7TZe8GsNaKCO3I=",
            "pbkdf2_sha256$0$s$Iw9uUpJ8wkEJJjGR3rcONsswOtuGX7TZe8GsNaKCO3I=",
            "pbkdf2_sha256$-1$s$Iw9uUpJ8wkEJJjGR3rcONsswOtuGX7TZe8GsNaKCO3I=",
            "pbkdf2_sha256$1$$Iw9uUpJ8wkEJJjGR3rcONsswOtuGX7TZe8GsNaKCO3I=",
            "pbkdf2_sha256$1$s$Iw9uUpJ8wkEJJjGR3rcONsswOtuGX7TZe8GsNaKCO3I=$",
            "pbkdf2_sha256$1$s$Iw9uUpJ8wkEJJjGR3rcONsswOtuGX7TZe8GsNaKC",
            "pbkdf2_sha512$1$s$Iw9uUpJ8wkEJJjGR3rcONsswOtuGX7TZe8GsNaKCO3I=",
            "pbkdf2_sha1$1$s$Iw9uUpJ8wkEJJjGR3rcONsswOtuGX7TZe8GsNaKCO3I=",
            "pbkdf2_sha256$1$s",
            "bcrypt_sha256$$2b$12$abc",
            "md5$s$0cc175b9c0f1b6a831c399e269772661",
            "scrypt$16384$s$8$5$aaaa",
            "!unusable",
            "argon2$",
            "argon2$argon2id$v=19$m=4000000,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            "",
            &long,
        ] {
            assert!(!is_known(stored), "{stored}");
            let before = pool.hashes();
            let verdict = pool.verify(secret("x"), Some(stored.to_owned())).await;
            assert_eq!(verdict, Ok(WRONG), "{stored}");
            assert_eq!(
                pool.hashes(),
                before + 1,
                "{stored}: it costs what any other does"
            );
        }
    }

    #[tokio::test]
    async fn a_password_is_the_same_from_every_keyboard() {
        let pool = pool(CHEAP);
        let (composed, decomposed) = ("gr\u{fc}\u{df}e, \u{fb01}sh", "gru\u{308}\u{df}e, fish");
        let right = Verdict {
            ok: true,
            rehash: false,
        };
        for (set, typed) in [(composed, decomposed), (decomposed, composed)] {
            let phc = pool.hash(secret(set)).await.expect("hashed");
            assert_eq!(pool.verify(secret(typed), Some(phc)).await, Ok(right));
        }
        // A hash of older days is of the text as it was typed, and is made anew.
        let mut worker = Worker {
            params: params(&CHEAP).expect("parameters"),
            arena: Zeroizing::new(Vec::new()),
            random: Arc::new(OsRandom),
            hashes: Arc::default(),
        };
        let old = worker.hash(decomposed.as_bytes()).expect("hashed");
        let renewed = Verdict {
            ok: true,
            rehash: true,
        };
        let stored = Some(old);
        let verdict = pool.verify(secret(decomposed), stored.clone()).await;
        assert_eq!(verdict, Ok(renewed));
        let verdict = pool.verify(secret("gru\u{308}n"), stored).await;
        assert_eq!(verdict, Ok(WRONG));
    }

    #[tokio::test]
    async fn too_long_is_refused_before_any_hash() {
        let pool = pool(CHEAP);
        for text in ["x".repeat(257), "é".repeat(257), "x".repeat(1_000_000)] {
            assert_eq!(pool.hash(secret(&text)).await, Err(PoolError::TooLong));
            assert_eq!(pool.verify(secret(&text), None).await, Ok(WRONG));
        }
        assert_eq!(pool.hashes(), 0);
        assert!(pool.hash(secret(&"é".repeat(256))).await.is_ok());
    }

    #[tokio::test]
    async fn a_full_queue_says_busy() {
        let slow = Parameters {
            memory_kib: 65_536,
            iterations: 3,
            workers: 1,
            queue: 1,
            ..CHEAP
        };
        let pool = pool(slow);
        let mut waiting = Vec::new();
        let busy = loop {
            let (sender, answer) = oneshot::channel();
            match pool.enqueue(secret("x"), Work::Verify(None, sender)) {
                Ok(()) => waiting.push(answer),
                Err(error) => break error,
            }
        };
        assert_eq!(busy, PoolError::Busy);
        assert!(
            waiting.len() <= 3,
            "one at work, one taken, one in the queue"
        );
    }

    #[test]
    fn impossible_parameters_are_refused() {
        let impossible = Parameters {
            memory_kib: 1,
            ..CHEAP
        };
        assert!(PasswordPool::new(impossible, Arc::new(OsRandom)).is_err());
    }
}
