package dev.whichrole.doctor;

import com.slack.api.Slack;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.response.auth.AuthTestResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks Slack who the bot is, what it may do and what time it is, and whether it would open a socket. */
final class SlackCheck {
    /** Slack's requests are taken within five minutes; a clock that is off by a minute will be off by more. */
    private static final Duration MUCH = Duration.ofMinutes(5);

    private static final Duration SOME = Duration.ofSeconds(30);

    private final Setup setup;
    private final Scopes scopes;
    private final InstantSource clock;
    private final Slack slack;

    SlackCheck(Setup setup, Scopes scopes, InstantSource clock, Slack slack) {
        this.setup = setup;
        this.scopes = scopes;
        this.clock = clock;
        this.slack = slack;
    }

    List<Finding> look() {
        var findings = new ArrayList<Finding>();
        Asked<? extends SlackApiTextResponse> asked =
                setup.botToken().isPresent() ? token(setup.botToken().get(), findings) : reached(findings);
        asked.answer().ifPresent(answer -> findings.add(time(answer.getHttpResponseHeaders())));
        setup.appToken().ifPresent(token -> findings.add(socket(token)));
        return findings;
    }

    private Asked<AuthTestResponse> token(String token, List<Finding> findings) {
        Asked<AuthTestResponse> asked = Asked.who(slack, token);
        if (asked.answer().isEmpty()) {
            findings.add(unreached(asked.why()));
            return asked;
        }
        AuthTestResponse answer = asked.answer().get();
        if (!answer.isOk()) {
            findings.add(
                    Finding.fail("auth.test", "Slack refuses the bot's token: " + answer.getError(), remedy(token)));
            return asked;
        }
        findings.add(
                Finding.ok("auth.test", "the bot is " + answer.getUserId() + " in workspace " + answer.getTeamId()));
        findings.addAll(scopes.against(Asked.granted(answer)));
        return asked;
    }

    private static String remedy(String token) {
        return token.startsWith("xoxb-")
                ? "copy the Bot User OAuth Token from the app's page, Install App; it changes when the app is removed"
                : "SLACK_BOT_TOKEN is the Bot User OAuth Token, which begins with xoxb-; this one does not";
    }

    /** Where each workspace has a token of its own, Slack is only greeted. */
    private Asked<? extends SlackApiTextResponse> reached(List<Finding> findings) {
        var asked = Asked.of(() -> slack.methods().apiTest(request -> request));
        findings.add(asked.answer().isPresent() ? Finding.ok("slack", "Slack answers") : unreached(asked.why()));
        return asked;
    }

    private Finding unreached(String why) {
        return Finding.fail(
                "slack",
                "Slack does not answer at " + setup.apiUrl() + " (" + why + ")",
                "let this machine reach it over HTTPS, directly or through HTTPS_PROXY; unset SLACK_API_URL unless it is"
                        + " a stand-in");
    }

    private Finding time(Map<String, List<String>> headers) {
        Optional<Instant> theirs = Asked.header(headers, "date").flatMap(SlackCheck::instant);
        if (theirs.isEmpty()) {
            return Finding.warn("clock", "Slack did not say what time it is", "compare the clock with another one");
        }
        Duration ahead = Duration.between(theirs.get(), clock.instant());
        String off = ahead.abs().toSeconds() + " s " + (ahead.isNegative() ? "behind" : "ahead of") + " Slack's";
        if (ahead.abs().compareTo(MUCH) >= 0) {
            return Finding.fail(
                    "clock",
                    "this machine's clock is " + off + ": every request is refused as too old or too new",
                    "set it, and keep it set (chrony, systemd-timesyncd)");
        }
        return ahead.abs().compareTo(SOME) >= 0
                ? Finding.warn("clock", "this machine's clock is " + off, "keep it set (chrony, systemd-timesyncd)")
                : Finding.ok("clock", "no more than " + SOME.toSeconds() + " s from Slack's");
    }

    private static Optional<Instant> instant(String date) {
        try {
            return Optional.of(ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Asks for the address of a socket and opens none: Slack would deliver to it, and nobody would answer. */
    private Finding socket(String token) {
        var asked = Asked.of(() -> slack.methods(token).appsConnectionsOpen(request -> request));
        if (asked.answer().isEmpty()) {
            return unreached(asked.why());
        }
        return asked.answer().get().isOk()
                ? Finding.ok("socket", "Slack would open a socket")
                : Finding.fail(
                        "socket",
                        "Slack opens no socket: " + asked.answer().get().getError(),
                        "SLACK_APP_TOKEN is an app-level token (xapp-) with the scope connections:write, from Basic"
                                + " Information; and Socket Mode must be on");
    }
}
