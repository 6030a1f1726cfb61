package dev.whichrole;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import dev.whichrole.slack.work.ClaimStore;
import java.io.IOException;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;

/** The arrows between packages that the README draws. An exception to them is named where it is made. */
@AnalyzeClasses(packages = "dev.whichrole", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] FEATURES = {
        "dev.whichrole.learnt..",
        "dev.whichrole.handbook..",
        "dev.whichrole.people..",
        "dev.whichrole.answer..",
        "dev.whichrole.ask..",
        "dev.whichrole.explain..",
        "dev.whichrole.quiz..",
        "dev.whichrole.triage..",
        "dev.whichrole.workspace..",
        "dev.whichrole.welcome..",
        "dev.whichrole.team..",
        "dev.whichrole.privacy..",
        "dev.whichrole.usage.."
    };

    @ArchTest
    static final ArchRule arrows = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("main")
            .definedBy("dev.whichrole")
            .layer("learnt")
            .definedBy("dev.whichrole.learnt..")
            .layer("handbook")
            .definedBy("dev.whichrole.handbook..")
            .layer("people")
            .definedBy("dev.whichrole.people..")
            .layer("answer")
            .definedBy("dev.whichrole.answer..")
            .layer("ask")
            .definedBy("dev.whichrole.ask..")
            .layer("explain")
            .definedBy("dev.whichrole.explain..")
            .layer("quiz")
            .definedBy("dev.whichrole.quiz..")
            .layer("triage")
            .definedBy("dev.whichrole.triage..")
            .layer("workspace")
            .definedBy("dev.whichrole.workspace..")
            .layer("welcome")
            .definedBy("dev.whichrole.welcome..")
            .layer("team")
            .definedBy("dev.whichrole.team..")
            .layer("privacy")
            .definedBy("dev.whichrole.privacy..")
            .layer("usage")
            .definedBy("dev.whichrole.usage..")
            .layer("command")
            .definedBy("dev.whichrole.command..")
            .layer("doctor")
            .definedBy("dev.whichrole.doctor..")
            .layer("metrics")
            .definedBy("dev.whichrole.metrics..")
            .layer("start")
            .definedBy("dev.whichrole.start..")
            .layer("store")
            .definedBy("dev.whichrole.store..")
            .layer("content")
            .definedBy("dev.whichrole.content..")
            .layer("slack")
            .definedBy("dev.whichrole.slack")
            .layer("slack.view")
            .definedBy("dev.whichrole.slack.view..")
            .layer("slack.api")
            .definedBy("dev.whichrole.slack.api..")
            .layer("slack.work")
            .definedBy("dev.whichrole.slack.work..")
            .layer("slack.directory")
            .definedBy("dev.whichrole.slack.directory..")
            .layer("slack.message")
            .definedBy("dev.whichrole.slack.message..")
            .layer("slack.conversation")
            .definedBy("dev.whichrole.slack.conversation..")
            .layer("slack.quiz")
            .definedBy("dev.whichrole.slack.quiz..")
            .layer("slack.triage")
            .definedBy("dev.whichrole.slack.triage..")
            .layer("slack.workflow")
            .definedBy("dev.whichrole.slack.workflow..")
            .layer("slack.welcome")
            .definedBy("dev.whichrole.slack.welcome..")
            .layer("slack.workspace")
            .definedBy("dev.whichrole.slack.workspace..")
            .layer("slack.install")
            .definedBy("dev.whichrole.slack.install..")
            .layer("server")
            .definedBy("dev.whichrole.server..")
            .layer("playground")
            .definedBy("dev.whichrole.playground..")
            .whereLayer("main")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("learnt")
            .mayNotAccessAnyLayer()
            .whereLayer("handbook")
            .mayNotAccessAnyLayer()
            .whereLayer("people")
            .mayNotAccessAnyLayer()
            .whereLayer("answer")
            .mayOnlyAccessLayers("handbook", "people")
            .whereLayer("ask")
            .mayOnlyAccessLayers("handbook", "learnt")
            .whereLayer("explain")
            .mayOnlyAccessLayers("handbook", "answer", "ask")
            .whereLayer("quiz")
            .mayOnlyAccessLayers("handbook", "people", "answer")
            .whereLayer("triage")
            .mayOnlyAccessLayers("handbook", "people", "answer", "learnt")
            .whereLayer("workspace")
            .mayOnlyAccessLayers("handbook", "people", "answer", "triage")
            .whereLayer("welcome")
            .mayOnlyAccessLayers("handbook", "people", "answer")
            .whereLayer("team")
            .mayOnlyAccessLayers("handbook", "people", "answer", "quiz")
            .whereLayer("privacy")
            .mayOnlyAccessLayers("people", "answer")
            .whereLayer("usage")
            .mayOnlyAccessLayers("people", "answer")
            .whereLayer("command")
            .mayOnlyAccessLayers("playground")
            .whereLayer("command")
            .mayOnlyBeAccessedByLayers("main")
            .whereLayer("doctor")
            .mayOnlyAccessLayers("people", "workspace", "store", "slack.api")
            .whereLayer("doctor")
            .mayOnlyBeAccessedByLayers("main")
            .whereLayer("metrics")
            .mayOnlyAccessLayers("people", "welcome", "usage", "store", "server", "slack", "slack.api", "slack.work")
            .whereLayer("metrics")
            .mayOnlyBeAccessedByLayers("main")
            .whereLayer("store")
            .mayOnlyAccessLayers(
                    "handbook",
                    "people",
                    "quiz",
                    "triage",
                    "team",
                    "workspace",
                    "welcome",
                    "privacy",
                    "usage",
                    "slack.work")
            .whereLayer("store")
            .mayOnlyBeAccessedByLayers("main", "metrics", "doctor")
            .whereLayer("content")
            .mayOnlyAccessLayers(
                    "handbook",
                    "answer",
                    "ask",
                    "explain",
                    "quiz",
                    "triage",
                    "workspace",
                    "welcome",
                    "team",
                    "privacy",
                    "usage")
            .whereLayer("slack.view")
            .mayOnlyAccessLayers("handbook", "people", "answer", "workspace")
            .whereLayer("slack.api")
            .mayOnlyAccessLayers("people", "slack.view")
            .whereLayer("slack.work")
            .mayOnlyAccessLayers("people", "usage", "slack.api")
            .whereLayer("slack.directory")
            .mayOnlyAccessLayers("handbook", "people", "triage", "welcome", "workspace", "slack.api", "slack.work")
            .whereLayer("slack.message")
            .mayOnlyAccessLayers("people", "answer", "ask", "slack.view", "slack.api", "slack.work")
            .whereLayer("slack")
            .mayOnlyAccessLayers(
                    "people",
                    "answer",
                    "ask",
                    "slack.view",
                    "slack.api",
                    "slack.directory",
                    "slack.message",
                    "slack.work",
                    "usage")
            .whereLayer("slack.triage")
            .mayOnlyAccessLayers(
                    "handbook",
                    "people",
                    "answer",
                    "ask",
                    "explain",
                    "triage",
                    "slack",
                    "slack.view",
                    "slack.api",
                    "slack.directory",
                    "slack.message",
                    "slack.work",
                    "usage")
            .whereLayer("slack.workspace")
            .mayOnlyAccessLayers(
                    "handbook",
                    "people",
                    "answer",
                    "ask",
                    "explain",
                    "quiz",
                    "triage",
                    "team",
                    "welcome",
                    "workspace",
                    "privacy",
                    "slack",
                    "slack.view",
                    "slack.api",
                    "slack.directory",
                    "slack.message",
                    "slack.work",
                    "usage")
            .whereLayer("slack.quiz")
            .mayOnlyAccessLayers(
                    "people",
                    "answer",
                    "ask",
                    "quiz",
                    "slack",
                    "slack.api",
                    "slack.directory",
                    "slack.message",
                    "slack.workspace",
                    "slack.work",
                    "usage")
            .whereLayer("slack.conversation")
            .mayOnlyAccessLayers(
                    "handbook",
                    "people",
                    "answer",
                    "ask",
                    "explain",
                    "quiz",
                    "team",
                    "triage",
                    "workspace",
                    "privacy",
                    "slack",
                    "slack.view",
                    "slack.api",
                    "slack.directory",
                    "slack.message",
                    "slack.triage",
                    "slack.workspace",
                    "slack.work")
            .whereLayer("slack.workflow")
            .mayOnlyAccessLayers(
                    "people",
                    "answer",
                    "triage",
                    "usage",
                    "workspace",
                    "slack",
                    "slack.api",
                    "slack.directory",
                    "slack.message",
                    "slack.work")
            .whereLayer("slack.welcome")
            .mayOnlyAccessLayers(
                    "people",
                    "answer",
                    "ask",
                    "welcome",
                    "slack",
                    "slack.view",
                    "slack.api",
                    "slack.directory",
                    "slack.message",
                    "slack.triage",
                    "slack.work",
                    "usage")
            .whereLayer("slack.install")
            .mayOnlyAccessLayers("people", "workspace", "slack.api")
            .whereLayer("server")
            .mayOnlyAccessLayers("slack", "slack.install")
            .whereLayer("start")
            .mayNotAccessAnyLayer()
            .whereLayer("playground")
            .mayNotAccessAnyLayer();

    @ArchTest
    static final ArchRule no_cycles =
            slices().matching("dev.whichrole.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule no_cycles_on_the_slack_side =
            slices().matching("dev.whichrole.slack.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule no_cycles_within_triage =
            slices().matching("dev.whichrole.triage.(*)..").should().beFreeOfCycles();

    /** Verdicts, readings and debates are made of what these find, never the other way. */
    @ArchTest
    static final ArchRule triages_model_does_not_know_what_is_made_of_it = noClasses()
            .that()
            .resideInAnyPackage(
                    "dev.whichrole.triage.model..", "dev.whichrole.triage.text..", "dev.whichrole.triage.feedback..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.whichrole.triage");

    @ArchTest
    static final ArchRule a_remark_knows_no_debate = noClasses()
            .that()
            .resideInAPackage("dev.whichrole.triage.debate.remark..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.whichrole.triage.debate");

    @ArchTest
    static final ArchRule triages_text_knows_no_model = noClasses()
            .that()
            .resideInAPackage("dev.whichrole.triage.text..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.whichrole.triage.model..");

    @ArchTest
    static final ArchRule micrometer_stays_in_metrics = noClasses()
            .that()
            .resideOutsideOfPackage("dev.whichrole.metrics..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.micrometer..");

    @ArchTest
    static final ArchRule features_know_no_library = classes()
            .that(resideInAnyPackage(FEATURES))
            .and()
            .resideOutsideOfPackage("dev.whichrole.triage..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "dev.whichrole..");

    /** Triage is the exception: stemming is Lucene's. */
    @ArchTest
    static final ArchRule triage_knows_lucene_alone = classes()
            .that()
            .resideInAPackage("dev.whichrole.triage..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "org.apache.lucene..", "dev.whichrole..");

    @ArchTest
    static final ArchRule lucene_stays_in_triage = noClasses()
            .that()
            .resideOutsideOfPackage("dev.whichrole.triage..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule features_are_given_the_time_and_chance = noClasses()
            .that(resideInAnyPackage(FEATURES))
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.Clock.class, "systemUTC")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callMethod(java.util.UUID.class, "randomUUID")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.util.Random.class);

    @ArchTest
    static final ArchRule only_content_and_the_playground_read_with_jackson = noClasses()
            .that()
            .resideOutsideOfPackages("dev.whichrole.content..", "dev.whichrole.playground..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..");

    @ArchTest
    static final ArchRule only_the_store_sees_a_database = noClasses()
            .that()
            .resideOutsideOfPackage("dev.whichrole.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..", "javax.sql..", "org.jdbi..", "org.flywaydb..", "com.zaxxer.hikari..", "org.sqlite..");

    /** It implements one port of the Slack side, the claims, and is to know nothing else of it. */
    @ArchTest
    static final ArchRule the_store_knows_of_slack_only_the_claims = noClasses()
            .that()
            .resideInAPackage("dev.whichrole.store..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("dev.whichrole.slack..", "com.slack..")
                    .and(not(equivalentTo(ClaimStore.class)))
                    .and(not(equivalentTo(ClaimStore.Claim.class))));

    @ArchTest
    static final ArchRule views_have_no_client_in_reach = noClasses()
            .that()
            .resideInAPackage("dev.whichrole.slack.view..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.slack.api", "com.slack.api.methods..", "com.slack.api.bolt..");

    @ArchTest
    static final ArchRule only_the_store_encrypts = noClasses()
            .that()
            .resideOutsideOfPackage("dev.whichrole.store..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google.crypto..");

    @ArchTest
    static final ArchRule jetty_stays_at_the_edge = noClasses()
            .that()
            .resideOutsideOfPackages("dev.whichrole.server..", "dev.whichrole.playground..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.eclipse.jetty..");

    @ArchTest
    static final ArchRule only_the_server_draws = noClasses()
            .that()
            .resideOutsideOfPackage("dev.whichrole.server..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.imageio..");

    /** What these need, a server's Java often lacks: fonts, and libraries of the window system. */
    @ArchTest
    static final ArchRule drawing_needs_no_fonts = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(java.awt.Font.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.awt.Graphics.class);

    /** {@code @NullMarked} is what makes the compiler check nulls; a package without it would go unchecked. */
    @ArchTest
    static void every_package_is_checked_for_nulls(JavaClasses classes) {
        assertThat(classes.stream().map(JavaClass::getPackage).distinct())
                .allMatch(javaPackage -> javaPackage.isAnnotatedWith(NullMarked.class));
    }

    /** Groups in the drawing stand for all that is in them, so there only the other direction can be held. */
    @ArchTest
    static void the_readme_draws_the_arrows_that_there_are(JavaClasses classes) throws IOException {
        var drawing = Drawing.ofReadme();
        var taken = new TreeMap<String, Set<String>>();
        classes.forEach(from -> from.getDirectDependenciesFromSelf().stream()
                .map(arrow -> arrow.getTargetClass().getPackageName())
                .filter(target -> target.startsWith("dev.whichrole"))
                .map(target -> drawn(drawing, target))
                .filter(to -> !to.equals(drawn(drawing, from.getPackageName())))
                .forEach(to -> taken.computeIfAbsent(drawn(drawing, from.getPackageName()), absent -> new TreeSet<>())
                        .add(to)));
        assertThat(taken)
                .isNotEmpty()
                .allSatisfy((from, to) -> assertThat(drawing.reachable(from)).containsAll(to));
        assertThat(drawing.arrows())
                .isNotEmpty()
                .allSatisfy(arrow -> assertThat(taken.get(arrow.from())).contains(arrow.to()));
    }

    /** The package of the drawing that this one lies in. */
    private static String drawn(Drawing drawing, String javaPackage) {
        String name = javaPackage.equals("dev.whichrole") ? "whichrole" : javaPackage.substring(14);
        return drawing.packages().stream()
                .filter(known -> name.equals(known) || name.startsWith(known + "."))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow(() -> new AssertionError("the README does not draw " + javaPackage));
    }
}
