// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/checks/domain_mender.h"

/// What a shop's file with 100 000 customers of many countries may look like.
inline quality::DomainCounts usualCounts()
{
    return {{"gmail.com", 40000},  {"hotmail.com", 9000}, {"yahoo.com", 7000},    {"outlook.com", 5000},
            {"icloud.com", 4000},  {"web.de", 3000},      {"gmx.de", 3000},       {"aol.com", 1500},
            {"comcast.net", 1000}, {"msn.com", 700},      {"live.com", 700},      {"orange.fr", 900},
            {"seznam.cz", 400},    {"libero.it", 600},    {"wp.pl", 500},         {"qq.com", 400},
            {"telia.com", 300},    {"naver.com", 300},    {"yahoo.co.jp", 200},   {"bigpond.com", 150},
            {"t-online.de", 900},  {"me.com", 300},       {"hotmail.co.uk", 600}, {"free.fr", 500}};
}
