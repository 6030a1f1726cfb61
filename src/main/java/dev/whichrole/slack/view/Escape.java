package dev.whichrole.slack.view;

/** Makes text inert for Slack. */
public final class Escape {
    private Escape() {}

    /**
     * The text with the three characters that start Slack's control sequences as entities, {@code &} first, so that
     * nothing in it can mention, link or notify (slack-contract section 4). Makes it longer; measure afterwards.
     */
    public static String mrkdwn(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Escaped text of at most {@code most} characters, cut between characters and never inside an entity or a link. */
    static String clipped(String escaped, int most) {
        if (escaped.length() <= most) {
            return escaped;
        }
        int end = most - 1;
        end = Math.min(end, opened(escaped, '&', ';', end));
        end = Math.min(end, opened(escaped, '<', '>', end));
        end -= end > 0 && Character.isHighSurrogate(escaped.charAt(end - 1)) ? 1 : 0;
        return escaped.substring(0, end) + "…";
    }

    /** Where what is open at the end was opened; the end itself if nothing is. */
    private static int opened(String escaped, char open, char close, int end) {
        int last = escaped.lastIndexOf(open, end - 1);
        return last >= 0 && escaped.lastIndexOf(close, end - 1) < last ? last : end;
    }
}
