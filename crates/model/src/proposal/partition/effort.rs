//! Work is counted in steps, and whoever asked for it may stop it at any time.

/// What has been spent of a budget.
pub(super) struct Effort<'a> {
    spent: u64,
    budget: u64,
    /// The budget without a lease.
    whole: u64,
    stop: &'a dyn Fn(u64, u64) -> bool,
    stopped: bool,
    /// Steps until the host is asked again.
    asked_at: u64,
}

/// Steps between two questions to the host.
const PATIENCE: u64 = 1 << 14;

impl<'a> Effort<'a> {
    /// Begins with a whole budget. `stop` is told the steps spent, and of how many, and says whether that is enough.
    pub fn new(budget: u64, stop: &'a dyn Fn(u64, u64) -> bool) -> Self {
        Self { spent: 0, budget, whole: budget, stop, stopped: false, asked_at: 0 }
    }

    /// Counts steps, and says whether there may be more.
    pub fn spend(&mut self, steps: u64) -> bool {
        self.spent = self.spent.saturating_add(steps);
        if !self.stopped && self.spent >= self.asked_at {
            self.stopped = (self.stop)(self.spent, self.whole);
            self.asked_at = self.spent.saturating_add(PATIENCE);
        }
        !self.over()
    }

    /// Whether nothing more may be spent.
    pub fn over(&self) -> bool {
        self.stopped || self.spent >= self.budget
    }

    /// Steps spent.
    pub fn spent(&self) -> u64 {
        self.spent
    }

    /// Lowers the budget to so many more steps, and returns what [`Effort::reset`] needs to put it back.
    pub fn lease(&mut self, steps: u64) -> u64 {
        let whole = self.budget;
        self.budget = whole.min(self.spent.saturating_add(steps));
        whole
    }

    /// Puts the budget back to what it was before a lease.
    pub fn reset(&mut self, budget: u64) {
        self.budget = budget;
    }

    /// Steps left.
    pub fn left(&self) -> u64 {
        if self.stopped { 0 } else { self.budget.saturating_sub(self.spent) }
    }
}
