package dev.whichrole.ask.likeness;

import dev.whichrole.ask.Ask;
import dev.whichrole.ask.phrase.QuestionKind;
import dev.whichrole.handbook.Field;
import dev.whichrole.handbook.Level;
import dev.whichrole.handbook.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Puts what a text is after and what it names together to what it asks. */
final class IntentAsks {
    private final Set<String> topics;

    /** @param topics the pages that there are, by name */
    IntentAsks(Set<String> topics) {
        this.topics = topics;
    }

    /** What somebody asks who is after that and names these; empty if it cannot be asked of them. */
    Optional<Ask> ask(String intent, List<Named> named) {
        int blank = intent.indexOf(' ');
        String name = intent.substring(blank + 1);
        return switch (blank < 0 ? intent : intent.substring(0, blank)) {
            case "topic" -> Optional.of(name).filter(topics::contains).map(Ask.ShowTopic::new);
            case "field" -> Optional.of(field(Field.valueOf(name.toUpperCase(Locale.ROOT)), found("term", named)));
            case "kind" -> kind(QuestionKind.valueOf(name.toUpperCase(Locale.ROOT)), named);
            default -> Optional.empty();
        };
    }

    /** What is named, of the words of the trade and neighbouring titles only the one or the other. */
    private static QuestionKind.Found found(String names, List<Named> named) {
        List<Object> values = new ArrayList<>(named.size());
        for (Named each : named) {
            if (!(each.value() instanceof String) || each.slot().equals(names)) {
                values.add(each.value());
            }
        }
        return new QuestionKind.Found(values);
    }

    /** Of one role at one level it is in the cell. */
    private static Ask field(Field field, QuestionKind.Found found) {
        List<Role> roles = found.all(Role.class);
        List<Level> levels = found.all(Level.class);
        if (roles.size() == 1 && levels.size() == 1) {
            return new Ask.ShowCell(roles.get(0), levels.get(0));
        }
        return new Ask.ShowField(roles.isEmpty() ? List.of(Role.values()) : roles, field);
    }

    /** The ask of that kind, or the nearest to it that can be asked of what is named. */
    private static Optional<Ask> kind(QuestionKind kind, List<Named> named) {
        QuestionKind.Found found = found(kind == QuestionKind.NEIGHBOUR ? "neighbour" : "term", named);
        List<Role> roles = found.all(Role.class);
        List<Level> levels = found.all(Level.class);
        if (kind == QuestionKind.LADDER && !roles.isEmpty()) {
            return Optional.of(new Ask.ShowLadder(roles.get(0), levels));
        }
        boolean fits = roles.size() >= needsRoles(kind)
                && levels.size() >= needsLevels(kind)
                && found.all(String.class).size() >= needsNames(kind);
        return fits ? Optional.of(of(kind, roles).ask(found)) : Optional.empty();
    }

    /** Of several roles some kinds ask something else than of one. */
    private static QuestionKind of(QuestionKind kind, List<Role> roles) {
        if (kind == QuestionKind.WHO_OWNS && !roles.isEmpty()) {
            return QuestionKind.TERM;
        } else if (roles.size() > 1 && kind == QuestionKind.BECOME) {
            return QuestionKind.PATH;
        }
        boolean compared = kind == QuestionKind.CARD || kind == QuestionKind.WHO_IS_WHO;
        return roles.size() > 1 && compared ? QuestionKind.COMPARE : kind;
    }

    private static int needsRoles(QuestionKind kind) {
        return switch (kind) {
            case PATH, COMPARE_AT, COMPARE -> 2;
            case HIRING, LADDER, BECOME, WHO_HOLDS, CELL, SENIOR, CARD, MISSING -> 1;
            default -> 0;
        };
    }

    private static int needsLevels(QuestionKind kind) {
        return switch (kind) {
            case COMPARE_AT, CELL, LEVEL -> 1;
            default -> 0;
        };
    }

    private static int needsNames(QuestionKind kind) {
        return switch (kind) {
            case TERMS, SIDES -> 2;
            case TERM, TALK, EXPLAIN, WHO_OWNS, NEIGHBOUR, TOPIC -> 1;
            default -> 0;
        };
    }
}
