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

    /** Escaped text of at most {@code most} characters, cut between characters and never inside an entity. */
    static String clipped(String text, int most) {
        String escaped = mrkdwn(text);
        if (escaped.length() <= most) {
            return escaped;
        }
        StringBuilder kept = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            String next = mrkdwn(Character.toString(c));
            if (kept.length() + next.length() > most - 1) {
                break;
            }
            kept.append(next);
        }
        return kept.append('…').toString();
    }
}
