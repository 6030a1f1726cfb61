package dev.whichrole.ask.context;

import dev.whichrole.ask.Ask;
import dev.whichrole.handbook.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was spoken of: one or more roles, or else a word of the trade.
 *
 * @param roles in the order asked
 * @param term as the glossary has it
 */
record SpokenOf(List<Role> roles, Optional<String> term) {
    private static final SpokenOf NOTHING = new SpokenOf(List.of(), Optional.empty());

    private static SpokenOf of(Role... roles) {
        return new SpokenOf(List.of(roles), Optional.empty());
    }

    private static SpokenOf of(String term) {
        return new SpokenOf(List.of(), Optional.of(term));
    }

    static SpokenOf of(Ask ask) {
        if (ask instanceof Ask.ShowTopic topic) {
            return new SpokenOf(topic.roles(), Optional.empty());
        } else if (ask instanceof Ask.ShowField field && field.roles().size() < Role.values().length) {
            return new SpokenOf(field.roles(), Optional.empty());
        } else if (ask instanceof Ask.Compare compare && compare.roles().size() < Role.values().length) {
            return new SpokenOf(compare.roles(), Optional.empty());
        } else if (ask instanceof Ask.ShowCommon common) {
            return of(common.one(), common.other());
        } else if (ask instanceof Ask.CompareAt compare) {
            return new SpokenOf(compare.roles(), Optional.empty());
        } else if (ask instanceof Ask.NextChair next && !next.between().isEmpty()) {
            return new SpokenOf(next.between(), Optional.empty());
        } else if (ask instanceof Ask.ShowTerm show) {
            return of(show.name());
        } else if (ask instanceof Ask.ExplainTerm explain) {
            return of(explain.name());
        }
        return ofOne(ask);
    }

    private static SpokenOf ofOne(Ask ask) {
        if (ask instanceof Ask.ShowRole show) {
            return of(show.role());
        } else if (ask instanceof Ask.ShowCell show) {
            return of(show.role());
        } else if (ask instanceof Ask.ShowLadder show) {
            return of(show.role());
        } else if (ask instanceof Ask.Become become) {
            return of(become.role());
        } else if (ask instanceof Ask.Hiring hiring) {
            return of(hiring.role());
        } else if (ask instanceof Ask.NextChair next && next.pain().isPresent()) {
            return of(next.pain().get());
        } else if (ask instanceof Ask.ShowPath path) {
            return of(path.to());
        }
        return ask instanceof Ask.WhoHolds who ? of(who.role()) : NOTHING;
    }

    /** The one role that was spoken of; empty if it was several or none. */
    Optional<Role> role() {
        return roles.size() == 1 ? Optional.of(roles.get(0)) : Optional.empty();
    }

    /** Its name, as it can be typed; empty if nothing was spoken of. */
    Optional<String> name() {
        if (roles.size() == 1) {
            return Optional.of(roles.get(0).id());
        }
        return roles.isEmpty()
                ? term.map(name -> name.toLowerCase(Locale.ROOT))
                : Optional.of(roles.stream().map(Role::id).collect(Collectors.joining(" and ")));
    }
}
