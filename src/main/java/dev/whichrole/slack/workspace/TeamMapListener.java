package dev.whichrole.slack.workspace;

import dev.whichrole.answer.Answer;
import dev.whichrole.ask.Ask;
import dev.whichrole.people.Person;
import dev.whichrole.quiz.ProfileStore;
import dev.whichrole.slack.Listener;
import dev.whichrole.slack.Switchboard;
import dev.whichrole.slack.api.SlackFailure;
import dev.whichrole.slack.api.SlackReader;
import dev.whichrole.slack.api.Turn;
import dev.whichrole.slack.directory.Directory;
import dev.whichrole.slack.directory.Member;
import dev.whichrole.slack.message.Errand;
import dev.whichrole.team.Coverage;
import dev.whichrole.team.TeamAnswers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Looks who is in a channel, and says what those who are counted in cover. */
public final class TeamMapListener implements Listener {
    /** After this long without an answer, a person wants to know that it is coming. */
    private static final long PATIENCE_MILLIS = 2_000;

    private final TeamAnswers pages;
    private final ProfileStore profiles;
    private final SlackReader reader;
    private final Directory directory;

    public TeamMapListener(TeamAnswers pages, ProfileStore profiles, SlackReader reader, Directory directory) {
        this.pages = pages;
        this.profiles = profiles;
        this.reader = reader;
        this.directory = directory;
    }

    @Override
    public void register(Switchboard board) {
        board.errand(Ask.ShowTeam.class, this::show);
    }

    /** Where that takes its time, says so once. */
    private void show(Errand errand) {
        if (errand.where().direct()) {
            errand.tell(pages.directly());
            return;
        }
        var soFar = new AtomicInteger();
        boolean tells = Turn.current().map(turn -> turn.first("progress")).orElse(true);
        var inTime = new CompletableFuture<Boolean>().orTimeout(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        var told = inTime.exceptionallyAsync(timeout -> {
                    if (tells) {
                        errand.tell(pages.progress(soFar.get()));
                    }
                    return false;
                })
                .handle((done, failed) -> done);
        Runnable answer = answer(errand, soFar);
        inTime.complete(true);
        told.join();
        answer.run();
    }

    private Runnable answer(Errand errand, AtomicInteger soFar) {
        try {
            var map = map(errand, soFar);
            return () -> errand.tellShareable(map);
        } catch (SlackFailure e) {
            if (e.lacks("mpim:read")) {
                return () -> errand.tell(pages.amongAFew());
            }
            return switch (e.trouble()) {
                case NO_SCOPE -> () -> errand.tell(pages.noScope());
                case NOT_INVITED -> () -> errand.tell(pages.notHere());
                default -> throw e;
            };
        }
    }

    private Answer map(Errand errand, AtomicInteger soFar) {
        var team = errand.person().team();
        var members = reader.members(team, errand.where().channel(), soFar::set);
        var coverage = new Coverage(profiles.counted(team, members));
        directory.meet(pages.named(coverage).stream()
                .map(user -> new Person(team, user))
                .toList());
        return pages.of(coverage, user -> name(new Person(team, user)));
    }

    /** Where Slack does not say what somebody is called, their id is what others know them by. */
    private String name(Person person) {
        return directory.member(person).map(Member::name).orElse(person.user().value());
    }
}
