//! What is not counted but looked up when somebody asks.

use std::fmt::Write as _;

/// Metrics in Prometheus' text format, as they are found.
#[derive(Debug, Default)]
pub struct Page(String);

impl Page {
    /// Begins a value that goes up and down; its samples follow.
    pub fn gauge(&mut self, name: &'static str, help: &str) -> Metric<'_> {
        self.metric("gauge", name, help)
    }

    /// Begins a value that only rises; its samples follow.
    pub fn counter(&mut self, name: &'static str, help: &str) -> Metric<'_> {
        self.metric("counter", name, help)
    }

    fn metric(&mut self, kind: &str, name: &'static str, help: &str) -> Metric<'_> {
        // Writing into a text cannot fail.
        let _ = write!(self.0, "# HELP {name} {help}\n# TYPE {name} {kind}\n");
        Metric { page: self, name }
    }

    /// The text.
    #[must_use]
    pub fn into_text(self) -> String {
        self.0
    }
}

/// A metric to which samples are added.
#[derive(Debug)]
pub struct Metric<'a> {
    page: &'a mut Page,
    name: &'static str,
}

impl Metric<'_> {
    /// A sample without labels.
    pub fn is(&mut self, value: f64) {
        self.of(&[], value);
    }

    /// The sample of these labels.
    pub fn of(&mut self, labels: &[(&str, &str)], value: f64) {
        let text = &mut self.page.0;
        text.push_str(self.name);
        for (number, (label, value)) in labels.iter().enumerate() {
            let before = if number == 0 { '{' } else { ',' };
            let _ = write!(text, "{before}{label}=\"{}\"", escape(value));
        }
        if !labels.is_empty() {
            text.push('}');
        }
        let _ = writeln!(text, " {value}");
    }
}

fn escape(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace('"', "\\\"")
        .replace('\n', "\\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_cannot_leave_its_quotes() {
        let mut page = Page::default();
        let mut up = page.gauge("up", "Whether");
        up.of(&[("a", "x\"y\\\nz"), ("b", "")], 1.0);
        page.counter("ups", "How often").is(0.5);
        let expected = "# HELP up Whether\n# TYPE up gauge\nup{a=\"x\\\"y\\\\\\nz\",b=\"\"} 1\n\
                        # HELP ups How often\n# TYPE ups counter\nups 0.5\n";
        assert_eq!(page.into_text(), expected);
    }
}
