package dev.whichrole.slack.welcome;

import dev.whichrole.people.TeamId;
import dev.whichrole.slack.api.DirectMessages;
import dev.whichrole.slack.api.SlackFailure;
import dev.whichrole.slack.view.AnswerView;
import dev.whichrole.welcome.GreetingSender;
import dev.whichrole.welcome.GreetingSender.Result;
import dev.whichrole.welcome.WrittenGreeting;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes greetings to direct messages, at the pace that Slack asks for in each workspace. A greeting is marked in the
 * {@code block_id} of its first block, where it can be found again; a scheduled one is known by its time.
 */
public final class SlackGreetingSender implements GreetingSender {
    /** What stands between the bot and everybody in a workspace, among what else stands between it and one person. */
    private static final Set<String> WORKSPACE_TROUBLE = Set.of("team_access_not_granted", "messages_tab_disabled");

    /** Slack posts nothing in the past. */
    private static final Duration SLACKS_NOTICE = Duration.ofSeconds(30);

    private final DirectMessages messages;
    private final AnswerView view;
    private final InstantSource clock;
    private final Duration spacing;
    private final Map<TeamId, Instant> free = new HashMap<>();

    /** @param spacing between two messages in one workspace */
    public SlackGreetingSender(DirectMessages messages, AnswerView view, InstantSource clock, Duration spacing) {
        this.messages = messages;
        this.view = view;
        this.clock = clock;
        this.spacing = spacing;
    }

    @Override
    public Result deliver(WrittenGreeting written) {
        var greeting = written.greeting();
        var team = greeting.person().team();
        Duration pause = pause(team);
        if (!pause.isZero()) {
            return new Result.Wait(pause);
        }
        var message = view.show(written.answer()).marked(written.marker());
        try {
            // What was to come while the bot was away comes now.
            Optional<Instant> at = greeting.postAt()
                    .filter(time -> time.isAfter(clock.instant().plus(SLACKS_NOTICE)));
            if (at.isPresent()) {
                messages.schedule(greeting.person(), message, at.get());
            } else {
                messages.post(greeting.person(), message);
            }
            return new Result.Sent();
        } catch (SlackFailure e) {
            return became(e);
        } finally {
            sent(team);
        }
    }

    /** How long until the workspace may get its next one. A limiter would count by windows; what is asked for are gaps. */
    private synchronized Duration pause(TeamId team) {
        Instant now = clock.instant();
        Instant next = free.getOrDefault(team, now);
        return next.isAfter(now) ? Duration.between(now, next) : Duration.ZERO;
    }

    private synchronized void sent(TeamId team) {
        free.put(team, clock.instant().plus(spacing));
    }

    private static Result became(SlackFailure failure) {
        return switch (failure.kind()) {
            case WAIT -> new Result.Wait(failure.pause());
            case RETRY, UNSURE -> new Result.Unsure(); // a server error may come after the deed
            case NOT_ALLOWED, FINAL -> isOfWorkspace(failure) ? new Result.TryLater() : new Result.Never();
        };
    }

    /** The person may be reached another time. */
    private static boolean isOfWorkspace(SlackFailure failure) {
        return switch (failure.trouble()) {
            case SHUT_OUT, NO_SCOPE -> true;
            default -> WORKSPACE_TROUBLE.contains(failure.error());
        };
    }

    @Override
    public Trace alreadySent(WrittenGreeting written) {
        var person = written.greeting().person();
        try {
            boolean waits = written.greeting()
                    .postAt()
                    .filter(at -> messages.awaits(person, at))
                    .isPresent();
            return waits || messages.holds(person, written.marker()) ? Trace.SENT : Trace.NOT_SENT;
        } catch (SlackFailure e) {
            return Trace.UNKNOWN;
        }
    }
}
