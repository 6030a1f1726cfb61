package dev.whichrole.triage.feedback;

class InMemoryFeedbackStoreTest extends FeedbackStoreContract {
    @Override
    protected FeedbackStore feedback() {
        return new InMemoryFeedbackStore();
    }
}
