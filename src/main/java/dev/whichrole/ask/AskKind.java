package dev.whichrole.ask;

import java.util.Locale;

/** The name of each kind of ask, made once: it is asked for with every request. */
final class AskKind extends ClassValue<String> {
    private static final AskKind NAMES = new AskKind();

    private AskKind() {}

    static String of(Class<? extends Ask> type) {
        return NAMES.get(type);
    }

    @Override
    protected String computeValue(Class<?> type) {
        return type.getSimpleName()
                .replaceFirst("^Show(?=.)", "")
                .replaceAll("(?<=.)(?=\\p{Lu})", "_")
                .toLowerCase(Locale.ROOT);
    }
}
