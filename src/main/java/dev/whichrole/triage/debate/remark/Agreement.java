package dev.whichrole.triage.debate.remark;

import java.util.List;
import java.util.regex.Pattern;

/** Finds whom a remark follows: "+1", "this", "agree with Ben", "what Ben said". */
public final class Agreement {
    /** "This." follows somebody, "this is" does not. */
    private static final Pattern ALONE =
            Pattern.compile("(?is)(?:this|same|exactly|\\^+(?:\\s*this)?|this\\s*\\^+)(?:[.!,:].*|)");

    /** "+1 for the probes, but not for the templating" goes along with nobody. */
    private static final Pattern HALF = Pattern.compile(
            "\\b(?:but|except|though|however|only if|unless|as long as|provided|not (?:for|to|on|with|the))\\b");

    private static final int SHORT = 60;

    private final Cues opens;

    public Agreement(List<String> opens) {
        this.opens = new Cues(opens);
    }

    /** Whether a text begins like agreement. */
    public boolean opens(String text) {
        return opens.open(text) || ALONE.matcher(text.strip()).matches();
    }

    /** Whether a text is agreement and hardly more. */
    public boolean isAll(String text) {
        return text.length() <= SHORT && opens(text) && isWhole(text);
    }

    /** Whether a text is hardly more than agreement that takes a part of it back. */
    public boolean isHalf(String text) {
        return text.length() <= SHORT && opens(text) && !isWhole(text);
    }

    /** Whether a text takes nothing back of what it agrees to. */
    public static boolean isWhole(String text) {
        return !HALF.matcher(Cues.plain(text)).find();
    }
}
