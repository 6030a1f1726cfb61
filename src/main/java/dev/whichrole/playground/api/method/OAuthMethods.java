package dev.whichrole.playground.api.method;

import static dev.whichrole.playground.api.Method.Tokens.NONE;
import static dev.whichrole.playground.api.Rate.SPECIAL;

import dev.whichrole.playground.api.Method;
import dev.whichrole.playground.api.MethodGroup;
import dev.whichrole.playground.api.Params;
import dev.whichrole.playground.oauth.Consents;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** {@code oauth.v2.access}. */
public final class OAuthMethods implements MethodGroup {
    private final Consents consents;

    public OAuthMethods(Consents consents) {
        this.consents = consents;
    }

    @Override
    public Stream<Method> methods() {
        return Stream.of(Method.of("oauth.v2.access", "", SPECIAL, this::access).taking(NONE));
    }

    private ObjectNode access(Params params) {
        Map<String, String> given = new HashMap<>();
        params.tree()
                .properties()
                .forEach(field -> given.put(field.getKey(), field.getValue().asString("")));
        return consents.access(given);
    }
}
