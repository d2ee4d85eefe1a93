namespace Factsheets.Tests.Outputs.Factsheet;

/// <summary>Figures of Spain: employment of 2022 (national accounts), regions of 2014 (structural business statistics).</summary>
internal static class SpainFigures
{
    /// <summary>Ecosystem; persons; percent of the 14; percent in the EU27 in 2018.</summary>
    public const string Ecosystems = """
        Retail;3416510;18.5182;15.8766
        Construction;2756354;14.9400;13.7436
        Tourism;2646894;14.3467;10.9273
        Proximity & Social Economy;2397278;12.9937;12.4229
        Health;1950931;10.5745;13.3566
        Agri-food;1436397;7.7856;8.7200
        Mobility-Transport-Automotive;1117660;6.0579;7.6513
        Cultural and Creative Industries;805504;4.3660;4.3576
        Digital;666766;3.6140;3.6238
        Energy Intensive Industries;579632;3.1417;4.1316
        Aerospace & Defence;392953;2.1299;2.3288
        Textile;147522;0.7996;1.2760
        Electronics;73032;0.3958;0.9557
        Energy-Renewables;62041;0.3363;0.6283
        """;

    /// <summary>
    /// region;code;name;persons;unknown sectors, then its agglomerations:
    /// kind;region;code;label;location quotient;share;persons;location quotient of the country.
    /// </summary>
    public const string Regions = """
        region;ES11;Galicia;591375;8
        sector;ES11;F41;Construction of buildings;2.2139;5.2324;30943;1.7079
        sector;ES11;C14;Wearing apparel;2.1605;1.7275;10216;0.5205
        sector;ES11;I56;Food and beverage service;1.6375;9.3868;55511;1.5735
        sector;ES11;C16;Wood products;1.5348;1.1832;6997;0.5736
        sector;ES11;N82;Office support;1.5278;2.5404;15023;1.5801
        region;ES12;Principado de Asturias;222092;10
        sector;ES12;C24;Basic metals;4.7017;3.5755;7941;0.7140
        sector;ES12;C33;Repair of machinery;2.1984;2.0919;4646;0.6790
        sector;ES12;N81;Building services;1.9009;6.3001;13992;1.5973
        sector;ES12;I56;Food and beverage service;1.7852;10.2336;22728;1.5735
        sector;ES12;F41;Construction of buildings;1.7714;4.1866;9298;1.7079
        region;ES13;Cantabria;128678;9
        sector;ES13;C24;Basic metals;2.9278;2.2265;2865;0.7140
        sector;ES13;E38;Waste;2.3555;1.6234;2089;1.4134
        sector;ES13;F41;Construction of buildings;2.0143;4.7607;6126;1.7079
        sector;ES13;N82;Office support;1.7054;2.8358;3649;1.5801
        sector;ES13;I56;Food and beverage service;1.7045;9.7709;12573;1.5735
        region;ES21;País Vasco;590677;6
        sector;ES21;C24;Basic metals;3.8660;2.9400;17366;0.7140
        sector;ES21;C25;Metal products;2.3815;6.6927;39532;0.7344
        sector;ES21;C22;Rubber and plastic;1.6360;2.0585;12159;0.6431
        sector;ES21;N81;Building services;1.5304;5.0723;29961;1.5973
        region;ES22;Comunidad Foral de Navarra;166337;8
        sector;ES22;C29;Motor vehicles;3.4962;6.6191;11010;0.6718
        sector;ES22;C17;Paper;2.6583;1.3214;2198;0.7819
        sector;ES22;C18;Printing;2.5244;1.3413;2231;1.0467
        sector;ES22;C24;Basic metals;2.0870;1.5871;2640;0.7140
        sector;ES22;C10;Food products;2.0346;6.4345;10703;0.9170
        sector;ES22;C27;Electrical equipment;2.0163;2.3555;3918;0.4643
        sector;ES22;C22;Rubber and plastic;1.6116;2.0278;3373;0.6431
        region;ES23;La Rioja;76771;8
        sector;ES23;C15;Leather;12.1069;4.4900;3447;0.9760
        sector;ES23;C11;Beverages;11.6319;3.7371;2869;1.3126
        sector;ES23;C18;Printing;2.5399;1.3495;1036;1.0467
        sector;ES23;C22;Rubber and plastic;2.1833;2.7471;2109;0.6431
        sector;ES23;C31;Furniture;1.9720;1.4875;1142;0.6934
        sector;ES23;C10;Food products;1.8168;5.7457;4411;0.9170
        sector;ES23;I56;Food and beverage service;1.6647;9.5427;7326;1.5735
        sector;ES23;F41;Construction of buildings;1.5200;3.5925;2758;1.7079
        ecosystem;ES23;Textile;Textile;3.1260;5.6896;4368;0.7062
        region;ES24;Aragón;312274;5
        sector;ES24;C29;Motor vehicles;2.2564;4.2719;13340;0.6718
        sector;ES24;C27;Electrical equipment;1.8791;2.1952;6855;0.4643
        sector;ES24;E38;Waste;1.7508;1.2066;3768;1.4134
        sector;ES24;F41;Construction of buildings;1.7391;4.1102;12835;1.7079
        region;ES30;Comunidad de Madrid;1904549;5
        sector;ES30;M73;Advertising, market research;2.7522;2.2784;43393;1.2089
        sector;ES30;N82;Office support;2.6790;4.4547;84841;1.5801
        sector;ES30;J62;Computer programming;2.5329;5.6384;107386;0.9346
        sector;ES30;N81;Building services;2.1341;7.0732;134713;1.5973
        sector;ES30;J61;Telecommunications;1.9904;1.3820;26320;0.8478
        sector;ES30;N80;Security and investigation;1.9710;2.0349;38756;1.0853
        sector;ES30;M71;Architecture, engineering;1.8074;4.0307;76767;1.1097
        sector;ES30;M69;Legal and accounting;1.6476;4.0861;77822;1.3020
        ecosystem;ES30;Digital;Digital;1.8967;9.5358;181613;0.8288
        region;ES41;Castilla y León;507792;11
        sector;ES41;F41;Construction of buildings;2.2205;5.2480;26649;1.7079
        sector;ES41;C10;Food products;1.9363;6.1236;31095;0.9170
        sector;ES41;N81;Building services;1.7116;5.6730;28807;1.5973
        sector;ES41;I56;Food and beverage service;1.6866;9.6681;49094;1.5735
        sector;ES41;N82;Office support;1.5087;2.5087;12739;1.5801
        region;ES42;Castilla-La Mancha;354871;6
        sector;ES42;C11;Beverages;3.9487;1.2686;4502;1.3126
        sector;ES42;F41;Construction of buildings;2.2735;5.3732;19068;1.7079
        sector;ES42;C31;Furniture;1.6176;1.2202;4330;0.6934
        sector;ES42;C10;Food products;1.5367;4.8598;17246;0.9170
        sector;ES42;C16;Wood products;1.5287;1.1785;4182;0.5736
        sector;ES42;C23;Mineral products;1.5032;1.4625;5190;0.8325
        region;ES43;Extremadura;161368;9
        sector;ES43;F41;Construction of buildings;2.5376;5.9975;9678;1.7079
        sector;ES43;C10;Food products;1.7010;5.3796;8681;0.9170
        sector;ES43;N81;Building services;1.6860;5.5878;9017;1.5973
        sector;ES43;I56;Food and beverage service;1.6855;9.6618;15591;1.5735
        region;ES51;Cataluña;2040641;4
        sector;ES51;N82;Office support;1.8802;3.1263;63796;1.5801
        sector;ES51;C20;Chemicals;1.6813;1.5028;30667;0.8450
        sector;ES51;M73;Advertising, market research;1.5128;1.2524;25556;1.2089
        region;ES52;Comunitat Valenciana;1098019;8
        sector;ES52;C15;Leather;5.1504;1.9101;20973;0.9760
        sector;ES52;C13;Textiles;2.2398;1.0420;11441;0.7661
        sector;ES52;C23;Mineral products;2.2221;2.1619;23738;0.8325
        sector;ES52;I56;Food and beverage service;1.7154;9.8334;107973;1.5735
        sector;ES52;G46;Wholesale;1.5516;12.1034;132898;1.1997
        ecosystem;ES52;Textile;Textile;1.9155;3.4864;38281;0.7062
        region;ES53;Illes Balears;276642;4
        sector;ES53;I55;Accommodation;7.6107;13.2926;36773;1.3415
        sector;ES53;N79;Travel agencies;5.3272;1.8280;5057;1.4410
        sector;ES53;N77;Rental and leasing;3.5038;1.5638;4326;1.1854
        sector;ES53;F41;Construction of buildings;2.7884;6.5901;18231;1.7079
        sector;ES53;I56;Food and beverage service;2.0243;11.6042;32102;1.5735
        sector;ES53;N81;Building services;1.5007;4.9739;13760;1.5973
        ecosystem;ES53;Tourism;Tourism;2.4598;30.7081;84952;1.3947
        region;ES61;Andalucía;1421972;6
        sector;ES61;I56;Food and beverage service;1.8746;10.7461;152807;1.5735
        sector;ES61;F41;Construction of buildings;1.8536;4.3810;62296;1.7079
        sector;ES61;N81;Building services;1.6894;5.5992;79619;1.5973
        sector;ES61;E38;Waste;1.5912;1.0966;15594;1.4134
        sector;ES61;I55;Accommodation;1.5561;2.7179;38648;1.3415
        sector;ES61;N82;Office support;1.5273;2.5396;36112;1.5801
        ecosystem;ES61;Tourism;Tourism;1.5700;19.6153;278924;1.3947
        region;ES62;Región de Murcia;305418;14
        sector;ES62;G46;Wholesale;1.8832;14.8717;45421;1.1997
        sector;ES62;N78;Employment activities;1.8611;6.1892;18903;0.4999
        sector;ES62;F41;Construction of buildings;1.8346;4.3894;13406;1.7079
        sector;ES62;C10;Food products;1.7847;5.7138;17451;0.9170
        region;ES63;Ciudad de Ceuta;10597;22
        sector;ES63;N79;Travel agencies;5.3189;1.8685;198;1.4410
        sector;ES63;H52;Warehousing;3.4069;6.9925;741;1.0099
        sector;ES63;N81;Building services;2.8813;9.7764;1036;1.5973
        sector;ES63;F41;Construction of buildings;2.7145;6.5679;696;1.7079
        sector;ES63;G47;Retail trade;1.6834;22.7895;2415;1.1370
        sector;ES63;G46;Wholesale;1.5964;12.7489;1351;1.1997
        ecosystem;ES63;Retail;Retail;1.5878;36.1990;3836;1.1043
        region;ES64;Ciudad de Melilla;9705;20
        sector;ES64;N81;Building services;4.4660;15.0644;1462;1.5973
        sector;ES64;F41;Construction of buildings;2.9001;6.9758;677;1.7079
        sector;ES64;I56;Food and beverage service;2.0117;11.7362;1139;1.5735
        sector;ES64;G47;Retail trade;1.8612;25.0489;2431;1.1370
        sector;ES64;H52;Warehousing;1.5655;3.1942;310;1.0099
        ecosystem;ES64;Retail;Retail;1.6184;36.7706;3569;1.1043
        ecosystem;ES64;Construction;Construction;1.5903;28.9009;2805;1.0546
        region;ES70;Canarias;447423;5
        sector;ES70;I55;Accommodation;6.5740;11.4820;51373;1.3415
        sector;ES70;N79;Travel agencies;3.2574;1.1177;5001;1.4410
        sector;ES70;I56;Food and beverage service;2.0720;11.8778;53144;1.5735
        sector;ES70;F41;Construction of buildings;1.7740;4.1927;18759;1.7079
        sector;ES70;N81;Building services;1.5930;5.2798;23623;1.5973
        sector;ES70;H52;Warehousing;1.5208;3.0490;13642;1.0099
        ecosystem;ES70;Tourism;Tourism;2.3879;29.8349;133488;1.3947
        """;
}
