package dev.whichrole.doctor;

import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.auth.AuthTestResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What came back from Slack, if anything did.
 *
 * @param why why nothing did; empty where something came
 */
record Asked<R>(Optional<R> answer, String why) {
    /** A question to Slack. */
    @FunctionalInterface
    interface Call<R> {
        R call() throws IOException, SlackApiException;
    }

    /** Asks once. */
    static <R> Asked<R> of(Call<R> call) {
        try {
            return new Asked<>(Optional.of(call.call()), "");
        } catch (SlackApiException e) {
            return new Asked<>(Optional.empty(), "HTTP " + e.getResponse().code());
        } catch (IOException e) {
            return new Asked<>(Optional.empty(), e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    /** Asks whose the token is. */
    static Asked<AuthTestResponse> who(Slack slack, String token) {
        return of(() -> slack.methods(token).authTest(request -> request));
    }

    /** The scopes that a token was granted. */
    static Set<String> granted(AuthTestResponse answer) {
        return header(answer.getHttpResponseHeaders(), "x-oauth-scopes").stream()
                .flatMap(scopes -> Arrays.stream(scopes.split(",", -1)))
                .map(String::strip)
                .filter(scope -> !scope.isEmpty())
                .collect(Collectors.toSet());
    }

    /** The first header of that name, however it is spelt. */
    static Optional<String> header(Map<String, List<String>> headers, String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .flatMap(header -> header.getValue().stream())
                .findFirst();
    }
}
