package dev.whichrole.triage;

class InMemoryFeedbackTest extends FeedbackContract {
    @Override
    protected FeedbackBook feedback() {
        return new InMemoryFeedback();
    }
}
