import dev.whichrole.content.Yaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Packs every content file into one beside it that a start reads without taking YAML apart. Run by the build with the
 * folder of the classes, on their class path, before they go into the jar. A file that cannot be packed is left as it is,
 * and one that is packed no longer counts once its YAML is another: the bot reads the YAML then.
 */
public final class PackContent {
    private PackContent() {}

    /** With the folder that {@code content} is in. */
    public static void main(String[] args) throws IOException {
        try (var files = Files.walk(Path.of(args[0], "content"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).sorted().toList()) {
                pack(file);
            }
        }
    }

    private static void pack(Path file) throws IOException {
        Path packed = file.resolveSibling(Yaml.packedName(file.getFileName().toString()));
        try {
            Files.write(packed, Yaml.pack(Files.readAllBytes(file)));
        } catch (IllegalArgumentException e) {
            System.out.println("Not packed: " + file + ", " + e.getMessage() + ".");
            Files.deleteIfExists(packed);
        }
    }
}
