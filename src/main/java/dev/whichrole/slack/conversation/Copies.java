package dev.whichrole.slack.conversation;

import dev.whichrole.people.UserId;
import java.util.regex.Pattern;

/** Finds who is copied in: named after "cc", with others or alone. */
final class Copies {
    private static final Pattern CC = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}])cc:?[\\s,]{0,5}((?:<@[UW][A-Z0-9]+(?:\\|[^<>]*)?>[\\s,&+]{0,5}(?:and\\s)?)+)");

    private Copies() {}

    static boolean to(UserId user, String text) {
        var cc = CC.matcher(text);
        while (cc.find()) {
            if (cc.group(1).contains("<@" + user.value())) {
                return true;
            }
        }
        return false;
    }
}
