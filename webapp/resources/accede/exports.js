/* Background exports: asks how far they are and loads the page anew when one has ended. */
(function () {
  "use strict";

  var AGAIN = 2000;

  function follow(row) {
    fetch("/api/exports/jobs/" + row.getAttribute("data-job"), { headers: { Accept: "application/json" }, credentials: "same-origin" })
      .then(function (answer) {
        return answer.ok ? answer.json() : null;
      })
      .then(function (job) {
        if (!job) {
          return;
        }
        if (job.state !== "WAITING" && job.state !== "RUNNING") {
          window.location.reload();
          return;
        }
        var bar = row.querySelector("progress");
        if (bar && job.total) {
          bar.value = Math.min(99, Math.floor((job.rows * 100) / job.total));
        }
        window.setTimeout(follow, AGAIN, row);
      })
      .catch(function () {
        window.setTimeout(follow, AGAIN * 5, row);
      });
  }

  document.querySelectorAll("[data-job]").forEach(function (row) {
    if (row.getAttribute("data-job")) {
      window.setTimeout(follow, AGAIN, row);
    }
  });
})();
