package dev.whichrole.slack;

import com.slack.api.model.User;
import java.util.stream.Stream;

/**
 * What Slack says of a person.
 *
 * @param name what they are called; their id where Slack gives no name
 * @param admin whether they run the workspace: an admin or an owner
 * @param writable whether they can be written to: neither a bot nor gone nor of another company
 */
record Member(String name, boolean admin, boolean writable) {
    private static final String SLACKBOT = "USLACKBOT";

    static Member of(User user) {
        return new Member(
                name(user),
                user.isAdmin() || user.isOwner() || user.isPrimaryOwner(),
                !user.isBot()
                        && !user.isDeleted()
                        && !user.isStranger()
                        && !user.getId().equals(SLACKBOT));
    }

    private static String name(User user) {
        var profile = user.getProfile();
        var shown = profile == null ? Stream.<String>of() : Stream.of(profile.getDisplayName(), profile.getRealName());
        return Stream.concat(shown, Stream.of(user.getRealName(), user.getName(), user.getId()))
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElseThrow();
    }
}
