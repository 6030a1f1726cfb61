package dev.whichrole.slack.directory;

import dev.whichrole.people.Person;
import java.util.Optional;

/**
 * What people are called in the bot's sentences: as they call themselves today, or where Slack does not say, as they were
 * called when they last did something.
 *
 * @param recent handles, most often: clicks and commands come with the name that somebody once signed up with
 */
public record FullNames(Directory directory, RecentNames recent) {
    /** The name. Waits for Slack, so not before an acknowledgement. */
    public Optional<String> of(Person person) {
        return directory.member(person).map(Member::name).or(() -> recent.of(person));
    }

    /** The name, or the recent one where Slack does not say soon enough for an acknowledgement. */
    public Optional<String> soon(Person person) {
        return directory.memberSoon(person).map(Member::name).or(() -> recent.of(person));
    }
}
