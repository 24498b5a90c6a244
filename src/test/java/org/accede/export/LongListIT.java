package org.accede.export;

import static org.accede.export.ExportedFile.all;
import static org.accede.export.ExportedFile.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.accede.testing.Api;
import org.accede.testing.Product;
import org.accede.testing.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** More activities than are read at a time: of a fictional State, and taken back again. */
class LongListIT {
    private static final int MANY = 205;
    private static final String FILTER = "group=FICTIONAL&q=long+list+of+exports";

    private final Api officer = Product.running().as("officer");
    private final List<String> logged = new ArrayList<>();

    @BeforeEach
    void logMany() {
        for (int i = 0; i < MANY; i++) {
            Reply reply = officer.post("/api/activities", """
                    {"title":{"en":"Long list of exports %d"},"kind":"WORKSHOP","startDate":"2024-01-%02d",
                     "countries":["QM"],"projects":[{"code":"OCTOPUS"}],"partners":["=1+1"],"headcount":{"total":%d}}""".formatted(i, 1 + i % 28, i));
            assertThat(reply.status()).isEqualTo(201);
            logged.add("/api/activities/" + reply.json().getJsonNumber("id"));
        }
    }

    @AfterEach
    void takeBack() {
        for (String activity : logged) {
            officer.with("If-Match", officer.get(activity).header("ETag")).delete(activity);
        }
        assertThat(officer.get("/api/activities?" + FILTER).json().getInt("total"))
                .isZero();
    }

    @Test
    void allRowsAreInTheFileInTheOrderOfTheList() {
        for (String order : List.of("", "&sort=title", "&sort=-id")) {
            List<String> listed = all(officer, "/api/activities?" + FILTER + order).stream()
                    .map(activity -> activity.getJsonNumber("id").toString())
                    .toList();
            WorkbookReading workbook = workbook(officer, "activities.xlsx?" + FILTER + order);
            assertThat(listed).hasSize(MANY);
            assertThat(workbook.column("No.")).isEqualTo(listed);
            assertThat(workbook.column("Partners")).containsOnly("=1+1");
        }
    }
}
