package dev.whichrole.welcome;

import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import java.util.Optional;

/**
 * What is known of somebody who just joined, as far as it was told. ({@code is_app_user} is not asked for: it says that
 * a person has authorized this app, which is no reason either way.)
 *
 * @param home the workspace the person belongs to
 * @param restricted a guest of either kind
 * @param ultraRestricted a guest in one channel
 * @param stranger somebody from another workspace, seen in a shared channel
 * @param invited somebody who has not signed in yet
 */
public record Newcomer(
        UserId user,
        Optional<TeamId> home,
        Optional<Boolean> bot,
        Optional<Boolean> deleted,
        Optional<Boolean> restricted,
        Optional<Boolean> ultraRestricted,
        Optional<Boolean> stranger,
        Optional<Boolean> invited) {}
