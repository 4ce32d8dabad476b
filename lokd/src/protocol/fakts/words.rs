//! Enums that are words on the wire.

macro_rules! words {
    ($(#[$doc:meta])* $name:ident, $what:literal { $($(#[$each:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name {
            $($(#[$each])* $variant,)+
        }

        impl $name {
            /// Each of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The word on the wire.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::protocol::fakts::body::Fault;

            fn from_str(word: &str) -> Result<Self, Self::Err> {
                Self::ALL
                    .iter()
                    .copied()
                    .find(|each| each.as_str() == word)
                    .ok_or_else(|| {
                        let known: Vec<_> = Self::ALL.iter().map(|each| each.as_str()).collect();
                        $crate::protocol::fakts::body::Fault::new(format!(
                            concat!("is {}, which is no ", $what, ": {}"),
                            $crate::protocol::fakts::body::quote(word),
                            known.join(", ")
                        ))
                    })
            }
        }
    };
}
pub(super) use words;
