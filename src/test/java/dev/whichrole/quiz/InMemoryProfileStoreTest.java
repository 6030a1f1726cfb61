package dev.whichrole.quiz;

class InMemoryProfileStoreTest extends ProfileStoreContract {
    @Override
    protected ProfileStore profiles() {
        return new InMemoryProfileStore();
    }
}
