//! Where things are unless told otherwise.

/// The configuration file of `lokd serve`.
pub const CONFIG_FILE: &str = "/etc/lok/lokd.toml";
/// The data directory of `lokd serve`.
pub const DATA_DIR: &str = "/var/lib/lokd";
/// The admin socket of `lokd serve`, and the first place where `lokctl` looks.
pub const ADMIN_SOCKET: &str = "/run/lokd/admin.sock";
/// Below `$XDG_RUNTIME_DIR`: the second place where `lokctl` looks.
pub const USER_SOCKET: &str = "lok/admin.sock";
/// The version of the admin API, sent as `Lok-Api` with every call and every answer.
pub const API_VERSION: u32 = 1;
/// The header that names the API version. A browser cannot send it across origins unasked.
pub const API_HEADER: &str = "lok-api";
/// The `Host` that every call on the socket names.
pub const API_HOST: &str = "lokd";
