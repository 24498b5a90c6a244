// The list's box that chooses all rows, and the fields that a chosen step needs. Without this file each row is chosen by
// itself, and all fields are in sight.
(function () {
  "use strict";

  var all = document.getElementById("chooseAll");
  var rows = document.querySelectorAll("#rows input[name=ids]");
  if (all) {
    all.addEventListener("change", function () {
      rows.forEach(function (row) { row.checked = all.checked; });
    });
    rows.forEach(function (row) {
      row.addEventListener("change", function () {
        all.checked = Array.prototype.every.call(rows, function (one) { return one.checked; });
      });
    });
  }

  var step = document.getElementById("step");
  var fields = document.querySelectorAll(".field[data-step]");
  if (step && fields.length) {
    var show = function () {
      fields.forEach(function (field) {
        var needed = step.value && field.dataset.step.split(" ").indexOf(step.value) >= 0;
        field.classList.toggle("hiding", !needed);
      });
    };
    step.addEventListener("change", show);
    show();
  }
})();
