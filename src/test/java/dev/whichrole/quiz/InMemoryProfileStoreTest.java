package dev.whichrole.quiz;

import dev.whichrole.testing.InMemoryProfileStore;

class InMemoryProfileStoreTest extends ProfileStoreContract {
    @Override
    protected ProfileStore profiles() {
        return new InMemoryProfileStore();
    }
}
