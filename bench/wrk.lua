-- Asks as a browser does. Every request comes from another address, so that each one is counted.
-- Arguments after "--": the value of Accept-Encoding, the value of Cookie ("-" for none), and a file
-- of queries, one a line, that take the place of QUERY in the address ("-" for none).

local queries = {}
local sent = 0

local function escaped(text)
  return (text:gsub("[^%w]", function(c) return string.format("%%%02X", c:byte()) end))
end

function init(args)
  math.randomseed(os.time())
  first = math.random(0, 2 ^ 24)
  wrk.headers["User-Agent"] = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
  wrk.headers["Accept"] = "text/html,application/xhtml+xml,*/*;q=0.8"
  wrk.headers["Accept-Language"] = "th,en;q=0.5"
  if args[1] ~= "-" then wrk.headers["Accept-Encoding"] = args[1] end
  if args[2] ~= "-" then wrk.headers["Cookie"] = args[2] end
  if args[3] ~= "-" then
    for line in io.lines(args[3]) do
      local words = escaped(line):gsub("%%", "%%%%")
      queries[#queries + 1] = wrk.path:gsub("QUERY", words)
    end
  end
end

function request()
  sent = sent + 1
  local n = first + sent
  wrk.headers["X-Forwarded-For"] =
    string.format("10.%d.%d.%d", math.floor(n / 65536) % 256, math.floor(n / 256) % 256, n % 256)
  return wrk.format("GET", queries[sent % math.max(1, #queries) + 1] or wrk.path)
end

-- requests, microseconds, bytes, then the median and the 99th percentile in microseconds, errors
function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("RESULT %d %d %d %.0f %.0f %d\n",
    summary.requests, summary.duration, summary.bytes,
    latency:percentile(50), latency:percentile(99),
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
