// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/zone_offsets.h"

#include <unicode/timezone.h>

namespace xdm {

using std::chrono::days;
using std::chrono::milliseconds;
using LocalTime = std::chrono::sys_time<milliseconds>;

namespace {

class IcuOffsets final : public ZoneOffsets
{
public:
    explicit IcuOffsets(std::unique_ptr<icu::TimeZone> zone)
        : m_zone(std::move(zone))
    {
    }

protected:
    milliseconds lookUp(LocalTime local) const override
    {
        int32_t raw = 0;
        int32_t summer = 0;
        UErrorCode status = U_ZERO_ERROR;
        m_zone->getOffset(double(local.time_since_epoch().count()), true, raw, summer, status);
        return milliseconds(raw + summer);
    }

private:
    std::unique_ptr<icu::TimeZone> m_zone;
};

} // namespace

ZoneOffsets::~ZoneOffsets() = default;

std::unique_ptr<ZoneOffsets> ZoneOffsets::of(const QByteArray &name)
{
    std::unique_ptr<icu::TimeZone> zone(icu::TimeZone::createTimeZone(
        icu::UnicodeString::fromUTF8(icu::StringPiece(name.constData(), int32_t(name.size())))));
    if (!zone || *zone == icu::TimeZone::getUnknown())
        return {};
    return std::make_unique<IcuOffsets>(std::move(zone));
}

milliseconds ZoneOffsets::at(LocalTime local)
{
    const auto day = std::chrono::floor<days>(local);
    const auto number = std::int32_t(day.time_since_epoch().count());
    Day &known = m_days[std::size_t(std::uint32_t(number)) % m_days.size()];
    if (known.day == number)
        return milliseconds(known.offset);
    const milliseconds first = lookUp(day);
    const milliseconds last = lookUp(day + days(1) - milliseconds(1));
    if (first != last)
        return lookUp(local);
    known = {.day = number, .offset = std::int32_t(first.count())};
    return first;
}

} // namespace xdm
