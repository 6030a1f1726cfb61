package dev.whichrole.slack.message.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A file as text: what it is called, if somebody gave it a name, and what Slack shows of it. */
final class FileText {
    /** What cameras, screens and clipboards call a file. */
    private static final Pattern NOBODYS_NAME = Pattern.compile(
            "(?i)(?:image|img|dsc|pxl|photo|pasted|clipboard|screen|file|video|audio|recording|untitled|unnamed|signal|whatsapp)"
                    + "(?:[ _-]?(?:shot|image|clip|message|recording|file))?s?(?:\\bat\\b|\\b[ap]m\\b|[^\\p{L}])*");

    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

    private static final Set<String> TEXT =
            Set.of("text", "markdown", "log", "yaml", "json", "shell", "diff", "csv", "xml");

    private FileText() {}

    static String of(TextPiece file) {
        var lines = new Lines();
        lines.add(title(file));
        lines.add(file.text("alt_txt"));
        if (isShownAsText(file)) {
            lines.add(file.text("preview"));
        }
        lines.add(file.text("subject"));
        lines.add(file.text("plain_text"));
        return lines.text();
    }

    /** Of a text Slack shows the beginning; of a page or a mail what comes as preview is markup. */
    private static boolean isShownAsText(TextPiece file) {
        return file.text("mode").equals("snippet") || TEXT.contains(file.text("filetype"));
    }

    static String of(List<TextPiece> files) {
        var lines = new Lines();
        files.forEach(file -> lines.add(of(file)));
        return lines.text();
    }

    private static String title(TextPiece file) {
        String given = file.text("title").isEmpty() ? file.text("name") : file.text("title");
        String bare = EXTENSION.matcher(MessageText.plain(given)).replaceFirst("");
        return NOBODYS_NAME.matcher(bare).matches() ? "" : bare.replace('_', ' ');
    }
}
