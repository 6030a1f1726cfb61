package dev.whichrole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the Procfile's own flags, apart from where the archive is. */
@DisplayName("The class-data archive that the Procfile names")
@Tag("slow")
class ClassDataArchiveTest {
    private static final String FLAG = "-XX:SharedArchiveFile=";
    private static final String CLASS_PATH =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    @TempDir
    private Path folder;

    private static List<String> flags() throws IOException {
        String line = Files.readString(Path.of("Procfile"));
        return Arrays.asList(
                line.substring(line.indexOf("java ") + 5, line.indexOf(" -jar")).split(" +", -1));
    }

    private String said(List<String> words, int status) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(words);
        Path log = Files.createTempFile(folder, "said", "");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(status);
        return Files.readString(log);
    }

    private void startsWith(Path archive) throws IOException, InterruptedException {
        var words = Stream.of(
                        flags().stream().filter(flag -> !flag.startsWith(FLAG)),
                        Stream.of(FLAG + archive, "-cp", CLASS_PATH, WhichRole.class.getName(), "--help"))
                .flatMap(part -> part)
                .toList();
        assertThat(said(words, 0)).contains("Usage: whichrole");
    }

    @Test
    void is_the_one_that_packaging_writes() throws IOException {
        assertThat(flags()).contains(FLAG + "target/whichrole.jsa");
        assertThat(Files.readString(Path.of("src/build/java/Rehearsal.java"))).contains("\"whichrole.jsa\"");
    }

    @Test
    void may_be_missing() throws Exception {
        startsWith(folder.resolve("none.jsa"));
    }

    @Test
    void may_be_no_archive_at_all() throws Exception {
        byte[] noise = new byte[100_000];
        new Random(16).nextBytes(noise);
        startsWith(Files.write(folder.resolve("noise.jsa"), noise));
    }

    @Test
    void may_be_of_other_classes_than_there_are_now() throws Exception {
        Path other = folder.resolve("other.jsa");
        String jar = Stream.of(CLASS_PATH.split(File.pathSeparator, -1))
                .filter(path -> path.contains("picocli"))
                .findFirst()
                .orElseThrow();
        said(List.of("-XX:ArchiveClassesAtExit=" + other, "-cp", jar, "picocli.AutoComplete"), 0);
        assertThat(other).exists();
        startsWith(other);
    }
}
