package dev.whichrole.quiz;

class InMemoryProfilesTest extends ProfilesContract {
    @Override
    protected Profiles profiles() {
        return new InMemoryProfiles();
    }
}
