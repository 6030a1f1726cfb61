package dev.whichrole.slack;

import dev.whichrole.handbook.Role;
import dev.whichrole.people.TeamId;
import dev.whichrole.triage.OwnTerm;
import dev.whichrole.triage.Whom;
import java.util.List;
import java.util.Optional;

/** What the admins of a workspace have said that triage goes by: words of their own, and whom to ask. */
public interface Desk {
    /** Workspaces that have said nothing. */
    Desk EMPTY = new Desk() {
        @Override
        public List<OwnTerm> terms(TeamId team) {
            return List.of();
        }

        @Override
        public Optional<Help> help(TeamId team, Role role) {
            return Optional.empty();
        }
    };

    /**
     * Whom to ask about a role.
     *
     * @param channel the id of the channel to ask in, if there is one
     * @param shown in plain words, e.g. "#help-deploy (Ana)"
     */
    record Help(Optional<String> channel, String shown) {}

    List<OwnTerm> terms(TeamId team);

    Optional<Help> help(TeamId team, Role role);

    /** The same help as triage asks for it. */
    default Whom whom(TeamId team) {
        return new Whom() {
            @Override
            public Optional<String> toAsk(Role role) {
                return help(team, role).map(Help::shown);
            }

            @Override
            public boolean hasChannel(Role role) {
                return help(team, role).flatMap(Help::channel).isPresent();
            }
        };
    }
}
