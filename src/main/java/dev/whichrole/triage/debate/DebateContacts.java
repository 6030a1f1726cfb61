package dev.whichrole.triage.debate;

import dev.whichrole.answer.Part;
import dev.whichrole.handbook.Role;
import dev.whichrole.triage.RoleContacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whom to ask here about a matter, in at most two lines: of a choice for each side, or for which of them nobody is set. */
final class DebateContacts {
    private static final int MOST = 2;

    private final DebateWords say;
    private final Map<Role, String> names;

    DebateContacts(DebateWords words, Map<Role, String> names) {
        this.say = words;
        this.names = names;
    }

    /** @param roles whose matter it is; several of a choice */
    List<Part> of(List<Role> roles, RoleContacts whom) {
        if (roles.isEmpty() || !whom.isSaid()) {
            return List.of();
        }
        List<Role> known =
                roles.stream().filter(role -> !whom.toAsk(role).isEmpty()).toList();
        if (known.isEmpty() && roles.size() > 1) {
            return List.of(new Part.Text(say.nobodySet()));
        }
        var parts = new ArrayList<Part>();
        known.stream().limit(MOST).forEach(role -> parts.add(line(role, whom)));
        if (parts.size() < MOST && known.size() < roles.size()) {
            parts.add(new Part.Text(say.noOwner().with("role", unset(roles, known))));
        }
        return parts;
    }

    private Part line(Role role, RoleContacts whom) {
        return new Part.Whom(role, say.whom() + " (" + name(role) + ")", whom.toAsk(role));
    }

    private String unset(List<Role> roles, List<Role> known) {
        return roles.stream()
                .filter(role -> !known.contains(role))
                .map(this::name)
                .collect(Collectors.joining(say.or()));
    }

    private String name(Role role) {
        return DebateWords.of(names, role);
    }
}
