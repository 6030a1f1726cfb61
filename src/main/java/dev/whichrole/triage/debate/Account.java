package dev.whichrole.triage.debate;

import dev.whichrole.triage.debate.remark.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Somebody's account of a debate: "Ana: we need a budget", one a line or run together, or else "Ana says we need one"; the
 * rest is the teller's.
 */
final class Account {
    /** A name at the start of a line, or one or two capitalised words after the end of a sentence or a semicolon. */
    private static final Pattern NAME = Pattern.compile(
            "(?m)(?:^[ \\t>*-]*@?([\\p{L}][\\p{L}\\p{N}'._-]{0,20}(?: [\\p{L}][\\p{L}\\p{N}'.-]{0,18}){0,2})"
                    + "|(?<=[.!?;\u2026\"\u201d)])[ \\t]*@?(\\p{Lu}[\\p{L}'-]{0,20}(?: \\p{Lu}[\\p{L}'.-]{0,20})?)):[ \\t]+");

    /** "My boss says", "Ana thinks that", at the beginning or after a comma. */
    private static final Pattern SAYING = Pattern.compile(
            "(?:^|[,;.]\\s*(?:and |but |while )?|\\b(?:and|but|while) )(?:my |our |the )?"
                    + "([\\p{L}'-]{1,20}(?: [\\p{L}'-]{1,20})?) (?:says?|said|thinks?|thought|claims?|claimed|insists?|insisted|wants?|argues?|argued"
                    + "|believes?|believed|reckons?|reckoned|swears?|swore|suspects?|suspected|maintains?|votes?|voted|suggests?|suggested"
                    + "|told (?:me|us))(?: that)?:? ",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> NO_NAMES = Set.of(
            "note",
            "edit",
            "ps",
            "question",
            "proposal",
            "update",
            "tldr",
            "hot take",
            "example",
            "context",
            "poll",
            "re");

    private Account() {}

    static List<Post> posts(String account, String teller) {
        List<MatchResult> names = NAME.matcher(account).results().toList();
        return names.isEmpty()
                ? posts(account, teller, SAYING.matcher(account).results().toList())
                : posts(account, teller, names);
    }

    private static List<Post> posts(String account, String teller, List<MatchResult> names) {
        var posts = new ArrayList<Post>();
        String speaker = teller;
        int from = 0;
        for (MatchResult found : names) {
            String name = found.group(1) == null ? found.group(2) : found.group(1);
            if (!NO_NAMES.contains(name.toLowerCase(Locale.ROOT))) {
                add(posts, speaker, account.substring(from, found.start()));
                speaker = name.equalsIgnoreCase("i") ? teller : name.strip();
                from = found.end();
            }
        }
        add(posts, speaker, account.substring(from));
        return List.copyOf(posts);
    }

    private static void add(List<Post> posts, String speaker, String text) {
        String said = text.strip().replaceAll(";$", "").strip();
        if (!said.isEmpty()) {
            posts.add(Post.said(speaker, said));
        }
    }
}
