package dev.whichrole.playground.api;

import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** A Web API method: any one of its scopes will do, none means any token. */
record Method(String name, List<String> scopes, Rate rate, boolean appToken, Function<Params, ObjectNode> handler) {
    static Method of(String name, String scope, Rate rate, Function<Params, ObjectNode> handler) {
        return new Method(name, scope.isEmpty() ? List.of() : List.of(scope), rate, false, handler);
    }

    static Method anyOf(String name, List<String> scopes, Rate rate, Function<Params, ObjectNode> handler) {
        return new Method(name, scopes, rate, false, handler);
    }

    static Method withAppToken(String name, Rate rate, Function<Params, ObjectNode> handler) {
        return new Method(name, List.of("connections:write"), rate, true, handler);
    }

    /** What counts as one caller: posting is limited per channel, everything else per method. */
    String bucket(Params params) {
        return rate.equals(Rate.POSTING) ? name + " " + params.text("channel") : name;
    }
}
