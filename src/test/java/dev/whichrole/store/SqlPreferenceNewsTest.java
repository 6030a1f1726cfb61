package dev.whichrole.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.workspace.PreferenceNews.Changes;
import dev.whichrole.workspace.Preferences;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("slow")
class SqlPreferenceNewsTest {
    private static final TeamId TEAM = new TeamId("T1");

    @ParameterizedTest
    @EnumSource
    void tell_of_what_was_saved_and_forgotten_once(Vendor vendor) {
        var store = vendor.empty();
        var news = store.preferenceNews();
        long before = news.latest();
        assertThat(news.since(before).teams()).isEmpty();
        store.preferences().save(TEAM, Preferences.UNSET);
        Changes saved = news.since(before);
        assertThat(saved.teams()).containsExactly(TEAM);
        assertThat(news.since(saved.number())).isEqualTo(new Changes(saved.number(), Set.of()));
        store.personalData().forget(new Person(TEAM, new UserId("U1")));
        assertThat(news.since(saved.number()).teams()).containsExactly(TEAM);
    }

    @ParameterizedTest
    @EnumSource
    void miss_nobody_who_saves_while_others_do_and_somebody_looks(Vendor vendor) throws InterruptedException {
        var store = vendor.empty();
        var news = store.preferenceNews();
        long last = news.latest();
        List<TeamId> teams = IntStream.range(0, 40)
                .mapToObj(number -> new TeamId("T0MANY" + number))
                .toList();
        var savers = Executors.newFixedThreadPool(4);
        teams.forEach(team -> savers.execute(() -> store.preferences().save(team, Preferences.UNSET)));
        savers.shutdown();
        Set<TeamId> heard = new HashSet<>();
        boolean over = false;
        while (!over) {
            over = savers.awaitTermination(1, TimeUnit.MILLISECONDS);
            Changes changes = news.since(last);
            last = changes.number();
            heard.addAll(changes.teams());
        }
        assertThat(heard).isEqualTo(teams.stream().collect(Collectors.toSet()));
    }
}
