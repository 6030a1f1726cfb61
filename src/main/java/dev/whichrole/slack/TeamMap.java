package dev.whichrole.slack;

import dev.whichrole.answer.Answer;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.quiz.Profiles;
import dev.whichrole.team.Coverage;
import dev.whichrole.team.TeamPages;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Looks who is in a channel, and says what those who are counted in cover. */
final class TeamMap {
    /** After this long without an answer, a person wants to know that it is coming. */
    private static final long PATIENCE_MILLIS = 2_000;

    private final TeamPages pages;
    private final Profiles profiles;
    private final SlackReader reader;
    private final Tokens tokens;
    private final Directory directory;

    TeamMap(TeamPages pages, Profiles profiles, SlackReader reader, Tokens tokens, Directory directory) {
        this.pages = pages;
        this.profiles = profiles;
        this.reader = reader;
        this.tokens = tokens;
        this.directory = directory;
    }

    void show(Errand errand) {
        if (errand.where().direct()) {
            errand.tell(pages.directly());
            return;
        }
        try {
            errand.tellShareable(map(errand.person().team(), members(errand)));
        } catch (SlackFailure e) {
            switch (e.error()) {
                case "missing_scope" -> errand.tell(pages.noScope());
                case "channel_not_found", "not_in_channel" -> errand.tell(pages.notHere());
                default -> throw e;
            }
        }
    }

    /** Reads page by page; where that takes its time, says so once. */
    private List<UserId> members(Errand errand) {
        var soFar = new AtomicInteger();
        var inTime = new CompletableFuture<Boolean>().orTimeout(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        var told = inTime.exceptionallyAsync(timeout -> {
                    errand.tell(pages.progress(soFar.get()));
                    return false;
                })
                .handle((done, failed) -> done);
        try {
            return reader.members(
                    tokens.of(errand.person().team()), errand.where().channel(), soFar::set);
        } finally {
            inTime.complete(true);
            told.join();
        }
    }

    private Answer map(TeamId team, List<UserId> members) {
        return pages.of(new Coverage(profiles.counted(team, members)), user -> name(new Person(team, user)));
    }

    /** Where Slack does not say what somebody is called, their id is what others know them by. */
    private String name(Person person) {
        return directory.member(person).map(Member::name).orElse(person.user().value());
    }
}
