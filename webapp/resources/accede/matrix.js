// The matrix: one place in the tab order, arrow keys to move, Enter or a click to open a cell's evidence beside it.
(function () {
  "use strict";

  var place = document.getElementById("matrix");
  var table = place && place.querySelector("table.m");
  var panel = document.getElementById("evidence");
  if (!table || !panel) {
    return;
  }
  var rows = Array.prototype.slice.call(table.querySelectorAll("tbody tr[data-country]"));
  var heads = table.querySelectorAll("thead th[data-provision]");
  var here = null;
  var open = null;
  var asked = 0;

  function cells(row) {
    return row.getElementsByTagName("td");
  }

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

  function question(cell) {
    var query = new URLSearchParams(place.dataset.query);
    query.set("country", cell.parentNode.dataset.country);
    query.set("provision", heads[cell.cellIndex - 1].dataset.provision);
    return query;
  }

  function mark(cell) {
    if (open) {
      open.removeAttribute("aria-selected");
    }
    open = cell;
    if (open) {
      open.setAttribute("aria-selected", "true");
    }
  }

  function fill(page) {
    var title = page.querySelector("main h1");
    var lead = page.querySelector("main .page-head .meta");
    var body = page.getElementById("cell");
    if (!title || !body) {
      throw new Error("no evidence in the answer");
    }
    panel.querySelector("h2").textContent = title.textContent;
    panel.querySelector(".panel-head .meta").textContent = lead ? lead.textContent : "";
    // Beside the matrix the sections stand one level lower than on the page of their own.
    Array.prototype.slice.call(body.querySelectorAll("h2")).forEach(function (heading) {
      var lower = document.createElement("h3");
      lower.append.apply(lower, Array.prototype.slice.call(heading.childNodes));
      if (heading.id) {
        lower.id = heading.id;
      }
      heading.replaceWith(lower);
    });
    panel.querySelector(".evidence-body").replaceChildren(document.importNode(body, true));
  }

  function failed(address) {
    var note = document.createElement("p");
    var link = document.createElement("a");
    link.href = address;
    link.textContent = place.dataset.failed;
    note.append(link);
    panel.querySelector(".evidence-body").replaceChildren(note);
  }

  function show(cell) {
    var query = question(cell);
    var address = place.dataset.cell + "?" + query;
    var ticket = ++asked;
    mark(cell);
    goTo(cell, false);
    history.replaceState(history.state, "", "#" + query.get("country") + "/" + query.get("provision"));
    fetch(address, { credentials: "same-origin" })
      .then(function (answer) {
        if (!answer.ok || answer.redirected) {
          throw new Error(String(answer.status));
        }
        return answer.text();
      })
      .then(function (text) {
        return ticket === asked && fill(new DOMParser().parseFromString(text, "text/html"));
      })
      .catch(function () {
        return ticket === asked && failed(address);
      })
      .then(function () {
        if (ticket === asked) {
          place.classList.add("open");
          panel.hidden = false;
          panel.focus({ preventScroll: window.innerWidth > 960 });
        }
      });
  }

  function close() {
    asked++;
    panel.hidden = true;
    place.classList.remove("open");
    mark(null);
    history.replaceState(history.state, "", location.pathname + location.search);
    if (here) {
      here.focus();
    }
  }

  function target(cell, key, control) {
    var row = rows.indexOf(cell.parentNode);
    var column = cell.cellIndex - 1;
    var last = heads.length - 1;
    switch (key) {
      case "ArrowLeft": column--; break;
      case "ArrowRight": column++; break;
      case "ArrowUp": row--; break;
      case "ArrowDown": row++; break;
      case "PageUp": row = Math.max(0, row - 10); break;
      case "PageDown": row = Math.min(rows.length - 1, row + 10); break;
      case "Home": column = 0; row = control ? 0 : row; break;
      case "End": column = last; row = control ? rows.length - 1 : row; break;
      default: return null;
    }
    return rows[row] && column >= 0 && column <= last ? cells(rows[row])[column] : cell;
  }

  function cellOf(event) {
    var cell = event.target.closest("td");
    return cell && cell.parentNode.dataset.country ? cell : null;
  }

  table.addEventListener("click", function (event) {
    var cell = cellOf(event);
    if (cell) {
      show(cell);
    }
  });
  table.addEventListener("keydown", function (event) {
    var cell = cellOf(event);
    if (!cell || event.altKey || event.metaKey) {
      return;
    }
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      show(cell);
      return;
    }
    var next = target(cell, event.key, event.ctrlKey);
    if (next) {
      event.preventDefault();
      goTo(next, true);
    }
  });
  place.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && !panel.hidden) {
      close();
    }
  });
  panel.querySelector(".panel-head button").addEventListener("click", close);

  var printer = document.querySelector(".views .print");
  if (printer) {
    printer.hidden = false;
    printer.addEventListener("click", function () { window.print(); });
  }

  function fromAddress() {
    var wanted = decodeURIComponent(location.hash.slice(1)).split("/");
    var row = rows.filter(function (one) { return one.dataset.country === wanted[0]; })[0];
    for (var i = 0; row && i < heads.length; i++) {
      if (heads[i].dataset.provision === wanted[1]) {
        return cells(row)[i];
      }
    }
    return null;
  }

  if (rows.length > 0) {
    goTo(cells(rows[0])[0], false);
    var linked = fromAddress();
    if (linked) {
      show(linked);
    }
  }
})();
