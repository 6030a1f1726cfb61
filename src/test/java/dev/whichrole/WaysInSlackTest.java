package dev.whichrole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.testing.LiveBot;
import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.agent.builder.AgentBuilder.RedefinitionStrategy;
import net.bytebuddy.agent.builder.ResettableClassFileTransformer;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.matcher.ElementMatchers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Walks the ways that docs/ways.md describes, and holds the page against the files that were entered. */
@DisplayName("The ways through the house")
@Tag("slow")
class WaysInSlackTest {
    private static final Path MAIN = Path.of("src/main/java/dev/whichrole");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| \\d* ?\\| `([a-z.]+)` \\| (.+) \\|$");
    private static final Pattern NAME = Pattern.compile("`([A-Z]\\w+)`");

    /**
     * What happens meanwhile: leases, sweeping and the saving of counts, the other events that Slack sends of somebody who
     * joins, and the question whether the bot is done.
     */
    private static final Set<String> MEANWHILE = Set.of(
            "Bot",
            "SlackWiring",
            "Background",
            "Lanes",
            "ConnectionsInUse",
            "SweptDatabase",
            "Database",
            "SqlClaimStore",
            "Deduplicator",
            "UsageCounts",
            "SqlUsageStore",
            "SqlPreferenceNews",
            "Micros",
            "MessageListener",
            "SlackMessage",
            "IntroductionListener");

    @RegisterExtension
    static final LiveBot LIVE = new LiveBot();

    /** The files of which a method was run. Public, as what is woven into the bot's classes calls it. */
    public static final class Entered {
        private static final Set<String> FILES = ConcurrentHashMap.newKeySet();

        private Entered() {}

        public static void by(String type) {
            FILES.add(type);
        }
    }

    /** Stands at the beginning of every method while somebody walks. */
    private static final class Mark {
        @Advice.OnMethodEnter
        static void enter(@Advice.Origin("#t") String type) {
            Entered.by(type);
        }
    }

    private static Set<String> walked(Runnable walk) {
        Instrumentation instrumentation = ByteBuddyAgent.install();
        ResettableClassFileTransformer marks = new AgentBuilder.Default()
                .disableClassFormatChanges()
                .with(RedefinitionStrategy.RETRANSFORMATION)
                .type(ElementMatchers.nameStartsWith("dev.whichrole.")
                        .and(ElementMatchers.not(ElementMatchers.nameStartsWith("dev.whichrole.playground.")))
                        .and(ElementMatchers.not(ElementMatchers.nameContains("Test"))))
                .transform((builder, type, loader, module, domain) -> builder.visit(
                        Advice.to(Mark.class).on(ElementMatchers.isMethod().or(ElementMatchers.isConstructor()))))
                .installOn(instrumentation);
        try {
            Entered.FILES.clear();
            walk.run();
            var files = new TreeSet<String>();
            for (String type : Entered.FILES) {
                String file = type.replaceAll("\\$.*", "").substring("dev.whichrole.".length());
                if (Files.exists(MAIN.resolve(file.replace('.', '/') + ".java"))) {
                    files.add(file.substring(file.lastIndexOf('.') + 1));
                }
            }
            return files;
        } finally {
            marks.reset(instrumentation, RedefinitionStrategy.RETRANSFORMATION);
        }
    }

    /** A way as the page has it: its rows, each a package and the files in it, and every name that stands there. */
    private record Way(List<MatchResult> rows, Set<String> named) {
        static Way under(String title) throws IOException {
            String page = Files.readString(Path.of("docs/ways.md"));
            String section = page.substring(page.indexOf("## " + title)).split("(?m)^## ", 3)[1];
            return new Way(ROW.matcher(section).results().toList(), names(section));
        }

        private static Set<String> names(String text) {
            return new TreeSet<>(
                    NAME.matcher(text).results().map(found -> found.group(1)).toList());
        }

        List<String> files() {
            var files = new ArrayList<String>();
            rows.forEach(row -> NAME.matcher(row.group(2))
                    .results()
                    .map(found -> found.group(1))
                    .forEach(files::add));
            return files;
        }

        int changes() {
            return rows.size() - 1;
        }
    }

    private static void holds(Way way, Set<String> walked) {
        assertThat(walked).containsAll(way.files());
        assertThat(walked)
                .filteredOn(file -> !MEANWHILE.contains(file))
                .allSatisfy(file -> assertThat(way.named()).contains(file));
        assertThat(way.rows())
                .allSatisfy(row -> assertThat(Way.names(row.group(2)))
                        .allSatisfy(file -> assertThat(folder(file)).startsWith(row.group(1))));
    }

    /** The package that the file is in, without the root. */
    private static String folder(String file) throws IOException {
        try (var files = Files.walk(MAIN)) {
            return files.filter(path -> path.getFileName().toString().equals(file + ".java"))
                    .map(path -> MAIN.relativize(path.getParent()).toString().replace('/', '.'))
                    .filter(name -> !name.startsWith("playground"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no file " + file));
        }
    }

    @Test
    void a_slash_command_enters_at_most_28_files_and_changes_package_6_times() throws IOException {
        var ana = LIVE.slack().as("ana").in("general");
        ana.types("/whichrole infra");
        LIVE.slack().settle();
        var way = Way.under("`/whichrole sre`");
        holds(way, walked(() -> {
            ana.types("/whichrole sre");
            LIVE.slack().settle();
        }));
        assertThat(way.files()).hasSizeBetween(1, 28);
        assertThat(way.changes()).isLessThanOrEqualTo(6);
    }

    @Test
    void a_greeting_enters_at_most_26_files_and_changes_package_9_times() throws IOException {
        var way = Way.under("A colleague joins");
        holds(way, walked(() -> {
            LIVE.slack().newColleague("zoe").with("whichrole").awaits("Welcome");
            LIVE.slack().settle();
        }));
        assertThat(way.files()).hasSizeBetween(1, 26);
        assertThat(way.changes()).isLessThanOrEqualTo(9);
    }
}
