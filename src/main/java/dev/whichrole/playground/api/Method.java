package dev.whichrole.playground.api;

import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** A Web API method: any one of its scopes will do, none means every token of the right kind. */
public record Method(String name, List<String> scopes, Rate rate, Tokens tokens, Function<Params, ObjectNode> handler) {
    /** Which kinds of token a method takes. */
    public enum Tokens {
        BOT,
        APP,
        EITHER,
        /** It is what tokens come from. */
        NONE
    }

    public static Method of(String name, String scope, Rate rate, Function<Params, ObjectNode> handler) {
        return new Method(name, scope.isEmpty() ? List.of() : List.of(scope), rate, Tokens.BOT, handler);
    }

    public static Method anyOf(String name, List<String> scopes, Rate rate, Function<Params, ObjectNode> handler) {
        return new Method(name, scopes, rate, Tokens.BOT, handler);
    }

    public Method taking(Tokens kind) {
        return new Method(name, scopes, rate, kind, handler);
    }

    /** What counts as one caller: posting is limited per channel, everything else per method. */
    String bucket(Params params) {
        return rate.equals(Rate.POSTING) ? name + " " + params.text("channel") : name;
    }
}
