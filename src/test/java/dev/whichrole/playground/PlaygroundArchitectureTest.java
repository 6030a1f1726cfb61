package dev.whichrole.playground;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** How the playground's own packages may use each other. */
@AnalyzeClasses(packages = "dev.whichrole.playground", importOptions = DoNotIncludeTests.class)
class PlaygroundArchitectureTest {
    @ArchTest
    static final ArchRule its_packages_have_no_cycles =
            slices().matching("dev.whichrole.playground.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule its_state_knows_no_http = noClasses()
            .that()
            .resideInAnyPackage("..playground.workspace..", "..playground.form..", "..playground.manifest..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.eclipse.jetty..", "java.net.http..", "..playground.http..", "..playground.bot..");

    @ArchTest
    static final ArchRule its_people_reach_the_bot_and_never_the_web_api = noClasses()
            .that()
            .resideInAPackage("..playground.control.person..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..playground.api..");

    /** The validator serves the bot's view tests too, so it must not drag the playground along. */
    @ArchTest
    static final ArchRule its_validator_stands_alone = noClasses()
            .that()
            .resideInAPackage("..playground.blockkit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..playground.workspace..", "..playground.json..", "..playground.http..");

    @ArchTest
    static final ArchRule it_speaks_http_and_not_slacks_java_client =
            noClasses().should().dependOnClassesThat().resideInAPackage("com.slack..");
}
