-- Tries wrong passwords as fast as it can be answered, from one browser that was shown the form once.
-- Arguments after "--": the form's token, the cookie that belongs to it.

local sent = 0

function init(args)
  token = args[1]
  wrk.method = "POST"
  wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
  wrk.headers["Cookie"] = args[2]
end

function request()
  sent = sent + 1
  local body = "form-token=" .. token .. "&user-name=guess" .. (sent % 5000) .. "&password=wrong" .. sent
  return wrk.format(nil, "/sign-in", nil, body)
end
