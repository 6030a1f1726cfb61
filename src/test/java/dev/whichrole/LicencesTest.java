package dev.whichrole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Holds {@code docs/licences.md} and the SBOM inside the package against each other and against the class path. */
@DisplayName("What is packaged")
@Tag("slow")
class LicencesTest {
    /** May be passed on with software under Apache-2.0; a choice of several counts by the one that is here. */
    private static final Set<String> FINE = Set.of(
            "Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "EPL-2.0", "(CDDL-1.1 OR GPL-2.0-only)");

    private static JsonNode sbom;

    @BeforeAll
    static void read() throws IOException {
        sbom = new ObjectMapper()
                .readTree(Files.readString(Path.of("target/classes/META-INF/sbom/whichrole.cdx.json")));
    }

    @Test
    void is_named_with_version_address_and_hash() {
        assertThat(sbom.path("bomFormat").asString()).isEqualTo("CycloneDX");
        assertThat(components()).hasSizeGreaterThan(40).allSatisfy(component -> {
            assertThat(component.path("version").asString()).isNotEmpty();
            assertThat(component.path("purl").asString()).startsWith("pkg:maven/");
            assertThat(component.path("hashes")).isNotEmpty();
        });
    }

    @Test
    void leaves_out_what_only_tests_use() {
        assertThat(licences().keySet())
                .contains("com.slack.api:bolt", "org.eclipse.jetty:jetty-server")
                .doesNotContain("org.junit.jupiter:junit-jupiter", "org.mockito:mockito-core");
    }

    @Test
    void may_be_passed_on_under_the_licence_of_this_project() {
        assertThat(components())
                .allSatisfy(component -> assertThat(namesOf(component))
                        .as(component.path("name").asString())
                        .containsAnyElementsOf(FINE));
    }

    @Test
    void is_listed_with_its_licences_in_the_docs() throws IOException {
        String table = licences().entrySet().stream()
                .map(entry -> "| `" + entry.getKey() + "` | " + entry.getValue() + " |")
                .collect(Collectors.joining("\n"));

        assertThat(Files.readString(Path.of("docs/licences.md"))).endsWith(table + "\n");
    }

    private static Map<String, String> licences() {
        var licences = new TreeMap<String, String>();
        for (JsonNode component : components()) {
            licences.put(
                    component.path("group").asString() + ":"
                            + component.path("name").asString(),
                    String.join(" or ", namesOf(component)));
        }
        return licences;
    }

    private static List<JsonNode> components() {
        return StreamSupport.stream(sbom.path("components").spliterator(), false)
                .toList();
    }

    private static List<String> namesOf(JsonNode component) {
        return StreamSupport.stream(component.path("licenses").spliterator(), false)
                .map(LicencesTest::nameOf)
                .toList();
    }

    private static String nameOf(JsonNode choice) {
        String id = choice.at("/license/id").asString("");
        String name = choice.at("/license/name").asString("");
        return id.isEmpty() ? name.isEmpty() ? choice.path("expression").asString() : name : id;
    }
}
