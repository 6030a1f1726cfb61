package dev.whichrole;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.sun.net.httpserver.HttpServer;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.whichrole.playground.Playground;
import dev.whichrole.playground.testing.PlaygroundFixture;
import dev.whichrole.server.WebServer;
import dev.whichrole.store.Database;
import dev.whichrole.store.Vendor;
import dev.whichrole.testing.BotProcess;
import dev.whichrole.testing.LiveBot;
import dev.whichrole.testing.ManySlacks;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.platform.commons.support.AnnotationSupport;

/** Tests say by a tag what the quick loop leaves out; see CONTRIBUTING.md. */
@AnalyzeClasses(packages = "dev.whichrole", importOptions = ImportOption.OnlyIncludeTests.class)
class TagsTest {
    private static final Set<String> TAGS = Set.of("slow", "browser", "stress");

    /** What starts a bot, a server, a process, a database or a browser. */
    private static final Set<String> STARTERS = Stream.of(
                    LiveBot.class,
                    RestartableBot.class,
                    InstallableBot.class,
                    ManySlacks.class,
                    HttpBot.class,
                    BotProcess.class,
                    Bot.class,
                    LocalSlack.class,
                    Playground.class,
                    PlaygroundFixture.class,
                    WebServer.class,
                    HttpServer.class,
                    Process.class,
                    Database.class,
                    Vendor.class)
            .map(Class::getName)
            .collect(Collectors.toUnmodifiableSet());

    @ArchTest
    static final ArchRule what_starts_something_is_left_out_of_the_quick_loop = classes()
            .that(simpleNameEndingWith("Test"))
            .and()
            .areTopLevelClasses()
            .and()
            .areNotInterfaces()
            .and()
            .areNotAssignableTo(TagsTest.class)
            .should(new ArchCondition<>("have a tag if they start something") {
                @Override
                public void check(JavaClass test, ConditionEvents events) {
                    started(test).findFirst().ifPresent(starter -> {
                        if (!isTagged(test.reflect())) {
                            events.add(SimpleConditionEvent.violated(test, test.getName() + " uses " + starter));
                        }
                    });
                }
            });

    /** By the class itself and those nested in it. */
    private static Stream<String> started(JavaClass test) {
        return test.getPackage().getClasses().stream()
                .filter(one -> one.equals(test) || one.getName().startsWith(test.getName() + "$"))
                .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .map(JavaClass::getName)
                .filter(STARTERS::contains);
    }

    private static boolean isTagged(Class<?> test) {
        return AnnotationSupport.findRepeatableAnnotations(test, Tag.class).stream()
                .map(Tag::value)
                .anyMatch(TAGS::contains);
    }
}
