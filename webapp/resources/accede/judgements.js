// The grid of judgements: one place in the tab order, arrow keys to move, a level's letter (or 2, 1, 0) sets it,
// Delete takes it back to what is recorded. A hidden field carries what differs.
(function () {
  "use strict";

  var place = document.getElementById("grid");
  var table = place && place.querySelector("table.judged");
  var field = place && document.getElementById(place.dataset.field);
  if (!table || !field) {
    return;
  }
  var LEVELS = ["LARGELY", "PARTIALLY", "NOT_OR_NO_INFORMATION"];
  var KEYS = place.dataset.keys;
  var count = document.getElementById(place.dataset.count);
  var rows = Array.prototype.slice.call(table.tBodies[0].rows);
  var pillars = Array.prototype.map.call(table.querySelectorAll("th[data-pillar]"), function (head) {
    return head.dataset.pillar;
  });
  var here = null;

  function goTo(cell, focus) {
    if (here) {
      here.removeAttribute("tabindex");
    }
    here = cell;
    here.tabIndex = 0;
    if (focus) {
      here.focus();
    }
  }

  function carry() {
    var lines = [];
    Array.prototype.forEach.call(table.querySelectorAll("td.changed"), function (cell) {
      lines.push(cell.parentNode.dataset.country + " " + pillars[cell.cellIndex - 1] + " " + cell.dataset.level);
    });
    field.value = lines.join("\n");
    count.textContent = lines.length;
  }

  function set(cell, level) {
    cell.dataset.level = level;
    cell.textContent = level ? KEYS[LEVELS.indexOf(level)] : "·";
    cell.classList.toggle("changed", level !== cell.dataset.was);
    carry();
  }

  function at(row, column) {
    return rows[row] && column >= 1 && column <= pillars.length ? rows[row].cells[column] : null;
  }

  function target(cell, key) {
    var row = rows.indexOf(cell.parentNode);
    var column = cell.cellIndex;
    switch (key) {
      case "ArrowLeft": return at(row, column - 1);
      case "ArrowRight": return at(row, column + 1);
      case "ArrowUp": return at(row - 1, column);
      case "ArrowDown":
      case "Enter": return at(row + 1, column);
      case "Home": return at(row, 1);
      case "End": return at(row, pillars.length);
      case "PageUp": return at(Math.max(0, row - 10), column);
      case "PageDown": return at(Math.min(rows.length - 1, row + 10), column);
      default: return null;
    }
  }

  function levelOf(key) {
    var letter = KEYS.toLowerCase().indexOf(key.toLowerCase());
    if (key.length === 1 && letter >= 0) {
      return LEVELS[letter];
    }
    return { "2": LEVELS[0], "1": LEVELS[1], "0": LEVELS[2] }[key];
  }

  table.addEventListener("click", function (event) {
    var cell = event.target.closest("td");
    if (cell) {
      goTo(cell, true);
    }
  });
  table.addEventListener("keydown", function (event) {
    var cell = event.target.closest("td");
    if (!cell || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    var level = levelOf(event.key);
    var next = target(cell, event.key);
    if (level) {
      set(cell, level);
      next = target(cell, "ArrowDown");
    } else if (event.key === "Delete" || event.key === "Backspace") {
      set(cell, cell.dataset.was);
      event.preventDefault();
    } else if (event.key === "Enter") {
      event.preventDefault();
    }
    if (next) {
      event.preventDefault();
      goTo(next, true);
    }
  });

  if (rows.length > 0) {
    goTo(rows[0].cells[1], false);
  }
  carry();
})();
